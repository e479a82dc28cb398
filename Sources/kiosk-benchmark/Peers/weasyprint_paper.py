"""Print documents by WeasyPrint: FILE… → PDF.

--warm prints how many milliseconds all files took in a second round; else the first file is written
to the standard output. The words and the structure are those that kiosk-paper gets.
"""

import html
import json
import sys
import time

import weasyprint

STYLE = """
@page { size: A4; margin: 18mm 18mm 24mm; @bottom-left { content: counter(page) " / " counter(pages) } }
body { font: 11pt/1.45 "Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic", "Noto Sans CJK SC"; margin: 0 }
section { break-before: page } section:first-child { break-before: auto }
h1 { font-size: 24pt } h2 { font-size: 16pt } h3 { font-size: 13pt }
h1, h2, h3, h4, .label, .value { color: #0a525f; font-weight: bold }
h1, h2, h3, h4, .label { break-after: avoid }
.pair, .fact { display: flex; gap: 1em } .pair > *, .fact > * { flex: 1 }
.small { font-size: 9pt } .frame { border-inline-start: 3pt solid; padding: 4pt; background: #eee }
td, th { text-align: start; padding-inline-end: 1em } svg { width: 30mm }
"""


def runs(text):
    out = []
    for run in text["runs"]:
        words = html.escape(run["text"])
        if run["isStrong"]:
            words = f"<strong>{words}</strong>"
        if "link" in run:
            words = f'<a href="{html.escape(run["link"])}">{words}</a>'
        out.append(words)
    return "".join(out)


def element(name, text, style=""):
    language = text["language"]
    direction = "rtl" if language["isRightToLeft"] else "ltr"
    return f'<{name} lang="{language["tag"]}" dir="{direction}" class="{style}">{runs(text)}</{name}>'


def passage(name, texts, style=""):
    cells = [element(name, text, style) for text in texts["texts"]]
    return cells[0] if len(cells) == 1 else f'<div class="pair">{"".join(cells)}</div>'


def code(value):
    side = len(value["rows"])
    dark = "".join(
        f"M{x} {y}h1v1h-1z"
        for y, row in enumerate(value["rows"]) for x, module in enumerate(row) if module == "1")
    return (f'<svg role="img" viewBox="0 0 {side} {side}"><title>QR</title>'
            f'<path d="{dark}"/></svg>')


def block(value):
    kind, content = next(iter(value.items()))
    if kind == "heading":
        return passage(f'h{content["level"]}', content["_0"])
    if kind == "paragraph":
        return passage("p", content["_0"], content["_1"])
    if kind == "list":
        items = "".join(f'<li>{blocks(item["blocks"])}</li>' for item in content["_0"])
        return f"<ul>{items}</ul>"
    if kind == "frame":
        return f'<div class="frame">{blocks(content["_1"])}</div>'
    if kind == "facts":
        return "".join(
            f'<div class="fact">{element("p", fact["label"], "label")}'
            f'<div>{blocks(fact["value"])}</div></div>' for fact in content["_0"])
    if kind == "table":
        rows = "".join(
            f'<tr>{element("th", row["head"])}{element("td", row["cell"])}</tr>'
            for row in content["_0"])
        return f"<table>{rows}</table>"
    if kind == "code":
        return code(content["_0"]) + blocks(content["_1"])
    return ""


def blocks(values):
    return "".join(map(block, values))


def page(document):
    language = document["language"]["tag"]
    direction = "rtl" if document["language"]["isRightToLeft"] else "ltr"
    sheets = []
    for index, sheet in enumerate(document["sheets"]):
        sheets.append(f'<section id="s{index}">{blocks(sheet["blocks"])}</section>')
    if "contents" in document:
        lines = "".join(
            f'<li><a href="#s{index}">{runs(sheet["title"])}</a></li>'
            for index, sheet in enumerate(document["sheets"]))
        sheets.insert(1, f"<section><ol>{lines}</ol></section>")
    return (
        f'<html lang="{language}" dir="{direction}"><head><title>{html.escape(document["title"])}'
        f'</title><style>{STYLE}</style></head><body>{"".join(sheets)}</body></html>')


def paper(path):
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    return weasyprint.HTML(string=page(document)).write_pdf(pdf_variant="pdf/ua-1")


def main(arguments):
    if arguments[0] != "--warm":
        sys.stdout.buffer.write(paper(arguments[0]))
        return
    for path in arguments[1:]:
        paper(path)
    start = time.perf_counter()
    for path in arguments[1:]:
        paper(path)
    print((time.perf_counter() - start) * 1000)


main(sys.argv[1:])
