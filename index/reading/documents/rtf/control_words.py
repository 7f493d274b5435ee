"""What control words mean."""

CHARACTERS = (
    {"tab": "\t", "line": "\n", "lbr": "\n", "softline": "\n", "emdash": "—", "endash": "–", "bullet": "•"}
    | {"lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”"}
    | {"emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005", "zwj": "\u200d", "zwnj": "\u200c"}
)
SYMBOLS = {"~": "\u00a0", "_": "-", "\\": "\\", "{": "{", "}": "}", "\t": "\t"}
"""The control symbols that stand for text. `\\-` only marks where a word may be broken."""

PARAGRAPH_ENDS = frozenset({"par", "sect", "page", "column", "nestcell"})

LEFT_OUT = frozenset(
    "colortbl filetbl listtable listoverridetable revtbl rsidtbl generator pict nonshppict shprslt "
    "objdata objclass objname objalias fldinst fldtype formfield datafield annotation atnid atnauthor "
    "atntime atndate atnref atnparent atnicn atrfstart atrfend bkmkstart bkmkend listtext pntext pntxta "
    "pntxtb pn xe tc tcn txe rxe themedata colorschememapping latentstyles datastore xmlnstbl template "
    "nextfile private doccomm ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn nonesttables sp sn sv "
    "background htmltag mhtmltag mmathPr wgrffmtfilter panose falt fname userprops docvar protusertbl "
    "passwordhash xform factoidname title subject operator keywords comment category manager hlinkbase "
    "creatim revtim printim buptim".split()
)
"""Groups without words of the text: tables of the document, pictures, instructions, comments."""

KEPT = frozenset(
    "shpinst shptxt shpgrp do dptxbxtext dptxbx ud fldrslt footnote result object field upr shp moMath "
    "moMathPara mmath nesttableprops shppict".split()
)
"""Groups with words of the text although they are marked as ignorable."""

HEADERS = frozenset("header headerl headerr headerf footer footerl footerr footerf".split())
BOXES = frozenset({"shptxt", "dptxbxtext"})
PROPERTIES = frozenset({"title", "author"})
CODE_PAGE_WORDS = frozenset({"ansi", "mac", "pc", "pca", "ansicpg"})
