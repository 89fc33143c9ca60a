"""The styles that documents are written in. A template that has one of them keeps its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from docx.document import Document as WordFile
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor
from docx.styles.style import ParagraphStyle

from childfirst.publication.word.looks import (
    FONT,
    INK,
    LINK,
    LINKED,
    LOOKS,
    TABLE,
    TABLE_LOOKS,
    TABLE_SIZES,
    TOTAL,
    Look,
)


def give_styles(file: WordFile, *, own: bool) -> Mapping[str, str]:
    """Add the styles that a file lacks; with `own`, give the standard ones our look too.

    Gives the identifier of every style by its name.
    """
    present = {style.name for style in file.styles}
    looks = dict(LOOKS)
    for size in TABLE_SIZES:
        for name, look in TABLE_LOOKS.items():
            looks[f"{TABLE} {name}{TABLE_SIZES[size]}"] = replace(look, size=size)
    for name, look in looks.items():
        if own or name not in present:
            _dress(_style(file, name), look, own=own)
    for name in (LINKED, TOTAL):
        if name not in present:
            character = file.styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
            character.font.bold = name == TOTAL or None
            if name == LINKED:
                character.font.underline = True
                character.font.color.rgb = RGBColor.from_string(LINK)
    if TABLE not in present:
        file.styles.element.append(parse_xml(_TABLE_STYLE))
    return {style.name: style.style_id for style in file.styles}


def _style(file: WordFile, name: str) -> ParagraphStyle:
    if name in {style.name for style in file.styles}:
        found = file.styles[name]
    else:
        found = file.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        found.base_style = file.styles["Normal" if name.startswith(TABLE) else "Body Text"]
    return cast(ParagraphStyle, found)


def _dress(style: ParagraphStyle, look: Look, *, own: bool) -> None:
    """Give a style a look; without `own`, the letters and colours of the template stay."""
    style.font.size, style.font.bold = Pt(look.size), look.bold
    if own:
        _letter(style, look)
    spacing = style.paragraph_format
    spacing.space_before, spacing.space_after = Pt(look.before), Pt(look.after)
    spacing.line_spacing = 1.1
    spacing.keep_with_next = look.with_next
    spacing.alignment = WD_ALIGN_PARAGRAPH.RIGHT if look.right else WD_ALIGN_PARAGRAPH.LEFT
    properties = style.element.get_or_add_pPr()
    for border in properties.findall(qn("w:pBdr")):
        properties.remove(border)
    if look.bar:
        bar = f'<w:left w:val="single" w:sz="36" w:space="8" w:color="{look.bar}"/>'
        properties.insert_element_before(
            parse_xml(f"<w:pBdr {nsdecls('w')}>{bar}</w:pBdr>"),
            "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl",
        )  # fmt: skip


def _letter(style: ParagraphStyle, look: Look) -> None:
    """Set the letters of a style and their colour, over those of any theme."""
    style.font.name, style.font.italic = FONT, False
    style.font.color.rgb = RGBColor.from_string(look.colour)
    letters = style.element.rPr
    for spaced in letters.findall(qn("w:spacing")):
        letters.remove(spaced)
    fonts = letters.rFonts
    for attribute in [a for a in fonts.attrib if a.endswith("Theme")]:
        del fonts.attrib[attribute]


_RULE = 'w:val="single" w:sz="4" w:space="0" w:color="B1B4B6"'
_TABLE_STYLE = f"""
<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="ReportTable">
  <w:name w:val="{TABLE}"/><w:uiPriority w:val="99"/>
  <w:tblPr>
    <w:tblBorders><w:bottom {_RULE}/><w:insideH {_RULE}/></w:tblBorders>
    <w:tblCellMar>
      <w:top w:w="50" w:type="dxa"/><w:left w:w="90" w:type="dxa"/>
      <w:bottom w:w="50" w:type="dxa"/><w:right w:w="90" w:type="dxa"/>
    </w:tblCellMar>
  </w:tblPr>
  <w:tblStylePr w:type="firstRow">
    <w:tblPr/><w:tcPr>
      <w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="{INK}"/></w:tcBorders>
      <w:vAlign w:val="bottom"/>
    </w:tcPr>
  </w:tblStylePr>
</w:style>"""
