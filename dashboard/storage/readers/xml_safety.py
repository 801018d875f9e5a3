"""XML that is made to harm is refused before any parser takes it at its word."""

from __future__ import annotations

from xml.sax import ContentHandler, SAXException

from dashboard.errors import ArticleError


def refuse_entities(name: str, data: bytes, mend: str, *, any_doctype: bool = False) -> None:
    """Stop at a document type that declares entities: it can swell without end or open files.

    Args:
        name: The file.
        data: XML; where it is merely broken it passes, and its own reader copes or says so.
        mend: What the user can do.
        any_doctype: Whether any document type is refused.

    Raises:
        ArticleError: It declares entities.
    """
    from defusedxml import DefusedXmlException
    from defusedxml.sax import parseString

    try:
        parseString(data, ContentHandler(), forbid_dtd=any_doctype)
    except DefusedXmlException as error:
        problem = "Its XML declares entities, which can swell without end or open other files."
        raise ArticleError(name, problem, mend) from error
    except (SAXException, ValueError, LookupError, AttributeError):
        return
