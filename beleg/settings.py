"""What the environment and `.env` say, read once and passed on as plain arguments."""

from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from index.errors import SettingError


class Settings(BaseSettings):
    """Every setting with its default; `.env.example` says what each is for. Relative paths are relative to
    the working directory. An empty value means the default."""

    model_config = SettingsConfigDict(env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True)

    beleg_corpus: Path = Path("corpus")
    beleg_index: Path = Path(".beleg/index")
    beleg_embedding_model: str = "default"
    beleg_reranker_model: str = ""
    beleg_chat_model: str = ""
    beleg_chat_base_url: str = ""
    beleg_chat_api_key: SecretStr = SecretStr("")
    beleg_chat_timeout: float = Field(default=60, gt=0, allow_inf_nan=False)
    beleg_language_of_answers: Literal["", "de", "en", "es", "fr", "tr"] = ""
    beleg_state_url: str = "sqlite:///.beleg/state.db"
    beleg_retention_days: int = Field(default=90, ge=1)
    telegram_bot_token: SecretStr = SecretStr("")
    beleg_telegram_allowed: str = ""
    beleg_telegram_admins: str = ""
    beleg_telegram_summary: str = "monday 07:00"
    beleg_telegram_api_url: str = "https://api.telegram.org/bot"
    beleg_telegram_webhook_url: str = ""
    beleg_telegram_webhook_secret: SecretStr = SecretStr("")
    beleg_telegram_webhook_listen: str = ""
    beleg_questions_per_minute: int = Field(default=30, ge=1)
    beleg_health_listen: str = ""


def read_settings() -> Settings:
    """The settings. Raises SettingError, which names the first invalid setting."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0]).upper() if first["loc"] else ".env"
        raise SettingError(f"{name} is {first.get('input')!r}", first["msg"]) from error
    except UnicodeDecodeError as error:
        raise SettingError("The file '.env' is not UTF-8 text", "save it as UTF-8") from error
