"""What is around an article on a saved page: skip links, sections, buttons."""

import re

from index.text.letters import folded

_WORDS = (
    "akzeptieren|alle akzeptieren|ablehnen|alle ablehnen|einstellungen|zustimmen|accept|accept all|"
    "reject|reject all|manage preferences|settings|tout accepter|tout refuser|aceptar|aceptar todo|"
    "rechazar|kabul et|reddet|принять|отклонить|zum inhalt springen|zum hauptinhalt springen|"
    "zum inhalt|zur navigation|zur suche|menü|menü öffnen|menü schließen|hauptmenü|navigation|suche|"
    "suchen|startseite|anmelden|einloggen|abmelden|registrieren|konto|mein konto|abo|abos|abonnieren|"
    "abonnement|plus|e-paper|epaper|newsletter|merkliste|teilen|drucken|merken|speichern|vorlesen|"
    "anhören|kommentieren|kommentare|kommentar schreiben|artikel teilen|link kopieren|schließen|mehr|"
    "alle themen|themen|ressorts|übersicht|impressum|datenschutz|kontakt|hilfe|werbung|anzeige|"
    "anzeigen|shop|mediathek|sendung verpasst|podcast|podcasts|video|videos|bilder|fotos|live|"
    "live-tv|tv|tv-programm|radio|nachrichten|aktuell|schlagzeilen|politik|inland|ausland|wirtschaft|"
    "finanzen|börse|sport|fußball|kultur|feuilleton|gesellschaft|panorama|wissen|wissenschaft|"
    "gesundheit|digital|netzwelt|technik|reise|auto|wetter|meinung|lokales|region|regional|"
    "regionales|stadt|leben|stil|skip to content|skip to main content|skip to navigation|"
    "skip to main|skip links|menu|main menu|open menu|close menu|search|home|homepage|log in|login|"
    "sign in|sign up|sign out|register|account|my account|subscribe|subscriptions|newsletters|share|"
    "print|save|listen|comment|comments|copy link|gift this article|close|more|sections|topics|"
    "contact|contact us|about|about us|help|advertisement|privacy|shop|jobs|watch|watch live|"
    "tv & radio|audio|pictures|news|world|uk|us|politics|business|economy|finance|sports|football|"
    "culture|arts|opinion|tech|technology|science|health|travel|lifestyle|style|climate|environment|"
    "weather|local|education|investigations|aller au contenu|aller au contenu principal|accueil|"
    "rechercher|recherche|se connecter|connexion|s'inscrire|s'abonner|abonnez-vous|mon compte|"
    "partager|imprimer|enregistrer|écouter|commentaires|à la une|actualités|politique|économie|monde|"
    "international|société|culture|sciences|santé|planète|débats|idées|météo|publicité|fermer|"
    "saltar al contenido|ir al contenido|ir al contenido principal|inicio|portada|buscar|"
    "iniciar sesión|regístrate|suscríbete|suscribirse|mi cuenta|compartir|imprimir|guardar|escuchar|"
    "comentarios|noticias|política|economía|internacional|nacional|sociedad|deportes|cultura|ciencia|"
    "salud|tecnología|opinión|tiempo|publicidad|cerrar|menú|içeriğe geç|ana içeriğe geç|ana sayfa|"
    "anasayfa|menü aç|ara|arama|giriş|giriş yap|üye ol|abone ol|paylaş|yazdır|kaydet|dinle|yorumlar|"
    "son dakika|gündem|haberler|dünya|türkiye|siyaset|ekonomi|spor|kültür|sanat|bilim|sağlık|"
    "teknoloji|yaşam|magazin|hava durumu|reklam|kapat|перейти к содержанию|к содержанию|главная|меню|"
    "поиск|войти|вход|регистрация|подписаться|подписка|поделиться|печать|сохранить|слушать|"
    "комментарии|новости|политика|экономика|в мире|мир|россия|общество|спорт|культура|наука|"
    "технологии|здоровье|погода|реклама|закрыть|видео|фото"
)
_MENU = frozenset(folded(word) for word in _WORDS.split("|"))
_SEPARATORS = re.compile(r"\s*(?:[>|·•»›/→]|\s-\s)\s*")
_LONGEST_MENU = 120
_MOST_WORDS_RUN_TOGETHER = 8


def is_menu(line: str) -> bool:
    """Whether it is one or several entries of a menu, or the path to the article ("Home > Fire")."""
    if len(line) > _LONGEST_MENU:
        return False
    plain = folded(line).strip(" .:…+↓↑←→≡☰×")
    if plain in _MENU:
        return True
    parts = [part for part in _SEPARATORS.split(plain) if part]
    if len(parts) > 1 and parts[0] in _MENU and ("|" not in line or all(part in _MENU for part in parts)):
        return True
    words = plain.split()
    # "Teilen Drucken Kommentare", which had wide spaces between the words.
    return 1 < len(words) <= _MOST_WORDS_RUN_TOGETHER and all(word in _MENU for word in words)
