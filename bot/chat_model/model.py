"""Loads a chat model by its name, and asks it. The only file that uses providers' libraries.

Only the messages leave the machine, and only to the named provider or base URL. LangSmith's tracing stays off
unless its own environment variables turn it on.
"""

import ipaddress
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from pydantic import SecretStr

from index.errors import ChatModelError

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

Messages = Sequence[tuple[str, str]]
"""A conversation: the role (`system`, `human` or `ai`) and the text of each message."""

_EXAMPLE = "set BELEG_CHAT_MODEL to provider:model, such as openai:gpt-4o-mini"
_RETRIES = 1
_LONGEST_REASON = 200

# A server at a base URL may need no key, but OpenAI's client does not start without one. A key for OpenAI
# itself in the environment must not go to other servers.
_NO_KEY = "none"

# OpenAI's reasoning models refuse any temperature but their own. LangChain handles the later ones itself.
_OWN_TEMPERATURE = re.compile(r"o\d")


def load_chat_model(
    name: str, *, base_url: str = "", api_key: str = "", timeout_seconds: float = 60, retries: int = _RETRIES
) -> "BaseChatModel":
    """The model named `provider:model`, at temperature 0 where it allows that. "" for `base_url` and
    `api_key` leaves them to the provider's library and its environment variables.

    A request that fails, or takes longer than `timeout_seconds`, is repeated up to `retries` times. Raises
    ChatModelError when the name is invalid, or the provider's package or a key is missing; sends no request.
    """
    provider, model = _parts(name)
    options = _options(provider, model, base_url.strip(), api_key.strip())
    from langchain.chat_models import init_chat_model

    try:
        loaded: BaseChatModel = init_chat_model(
            model, model_provider=provider, timeout=timeout_seconds, max_retries=retries, **options
        )
    except ImportError as error:
        raise ChatModelError(
            f"The chat model {name!r} needs a package of its own", _line(str(error))
        ) from error
    except Exception as error:  # each provider's library raises its own
        raise _not_loaded(name, provider, error, [api_key]) from error
    loaded.name = name
    return loaded


def ask_model(model: "BaseChatModel", messages: Messages) -> str:
    """The model's reply to the messages, which may be "". Raises ChatModelError when it does not answer, with
    a one-line message without any key. Several threads may call it at once."""
    try:
        return str(model.invoke(list(messages)).text)
    except Exception as error:  # each provider's library raises its own
        raise no_answer(model, error) from error


def no_answer(model: "BaseChatModel", error: Exception) -> ChatModelError:
    """An error of a provider's library as a ChatModelError with a one-line message without any key."""
    return _no_answer(model_name(model), error, _secrets(model))


def model_name(model: "BaseChatModel") -> str:
    """The name `provider:model` under which it was loaded."""
    return model.name or type(model).__name__


def refuses_request(error: Exception) -> bool:
    """Whether the server refused the request itself, so that another try would fail too."""
    status = _status(error)
    return status is not None and 400 <= status < 500 and status not in (408, 409, 429)


def form_options(model: "BaseChatModel", schema: Mapping[str, object]) -> dict[str, Any]:
    """Options for a request that make the model reply in this JSON schema; empty for a provider with no known
    way. A server that does not support it refuses the request, or ignores the options."""
    provider = model_name(model).partition(":")[0].strip().lower()
    if provider == "openai":
        form = {"name": "reply", "schema": schema, "strict": True}
        # In the body, as LangChain would otherwise parse the reply itself, and fail on half a reply.
        return {"extra_body": {"response_format": {"type": "json_schema", "json_schema": form}}}
    return {"format": schema} if provider == "ollama" else {}


def _parts(name: str) -> tuple[str, str]:
    provider, _, model = (part.strip() for part in name.partition(":"))
    if not name.strip():
        raise ChatModelError("No chat model is chosen", _EXAMPLE)
    if not provider or not model:
        raise ChatModelError(f"The chat model {name!r} is not named as provider:model", _EXAMPLE)
    return provider.lower(), model


def _options(provider: str, model: str, base_url: str, api_key: str) -> dict[str, Any]:
    options: dict[str, Any] = {}
    if not (provider == "openai" and _OWN_TEMPERATURE.match(model)):
        options["temperature"] = 0
    if api_key and not (api_key.isascii() and api_key.isprintable()):
        raise ChatModelError(
            "The chat model's key has characters that no key has", "check BELEG_CHAT_API_KEY"
        )
    if base_url:
        options |= {"base_url": _checked(base_url)}
        if provider == "openai":
            options |= {"api_key": _NO_KEY, **_past_proxies(base_url)}
    return options | ({"api_key": api_key} if api_key else {})


def _checked(base_url: str) -> str:
    try:
        url = urlsplit(base_url)
        usable = url.scheme in ("http", "https") and bool(url.hostname) and (url.port or 0) >= 0
    except ValueError:
        usable = False
    if not usable:
        shown = re.sub(r"//.*@", "//…@", base_url)  # this part may have a password
        problem = f"The chat model's base URL {shown!r} is no http address"
        raise ChatModelError(problem, "set BELEG_CHAT_BASE_URL to one such as http://127.0.0.1:8080/v1")
    return base_url


def _past_proxies(base_url: str) -> dict[str, Any]:
    """Options that bypass proxies for a server on this machine, which no proxy from the environment could
    reach; {} for others."""
    host = urlsplit(base_url).hostname or ""
    try:
        here = host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        here = False
    if not here:
        return {}
    import openai

    return {"http_client": openai.DefaultHttpxClient(trust_env=False), "openai_proxy": None}


def _not_loaded(name: str, provider: str, error: Exception, secrets: Sequence[str]) -> ChatModelError:
    reason = _line(str(error), secrets)
    if "Unsupported provider" in reason:
        return ChatModelError(f"The chat model {name!r} has the unknown provider {provider!r}", _EXAMPLE)
    if re.search(r"credential|api[_ -]?key", reason, re.IGNORECASE):
        return ChatModelError(f"The chat model {name!r} needs a key", "set BELEG_CHAT_API_KEY")
    return ChatModelError(f"The chat model {name!r} cannot be loaded", reason)


def _no_answer(name: str, error: Exception, secrets: Sequence[str]) -> ChatModelError:
    """The ChatModelError for an error of a provider's library. These libraries share no base class; most
    errors have the HTTP status, and a class name that says what happened."""
    model = f"The chat model {name!r}"
    status = _status(error)
    if status in (401, 403):
        return ChatModelError(
            f"{model} does not take the key (HTTP status {status})", "check BELEG_CHAT_API_KEY"
        )
    if status == 404:
        remedy = "check BELEG_CHAT_MODEL and BELEG_CHAT_BASE_URL"
        return ChatModelError(f"{model} is not found at its address (HTTP status 404)", remedy)
    if status == 429:
        return ChatModelError(
            f"{model} is asked too often, or its quota is used up", "wait, or raise its limit"
        )
    kinds = " ".join(kind.__name__ for kind in type(error).__mro__)
    if "Timeout" in kinds:
        return ChatModelError(
            f"{model} does not answer in time", "check its server, or choose a faster model"
        )
    if "Connect" in kinds:
        return ChatModelError(f"{model} cannot be reached", "start its server, or check BELEG_CHAT_BASE_URL")
    return ChatModelError(f"{model} gives no answer", _line(str(error), secrets) or type(error).__name__)


def _status(error: Exception) -> int | None:
    response = getattr(error, "response", None)
    return getattr(error, "status_code", None) or getattr(response, "status_code", None)


def _secrets(model: "BaseChatModel") -> list[str]:
    values = [value.get_secret_value() for value in vars(model).values() if isinstance(value, SecretStr)]
    return [value for value in values if value != _NO_KEY]


def _line(text: str, secrets: Sequence[str] = ()) -> str:
    """The message of a library or server, short, on one line and without the keys."""
    for secret in filter(None, secrets):
        text = text.replace(secret, "…")
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_REASON else text[: _LONGEST_REASON - 1] + "…"
