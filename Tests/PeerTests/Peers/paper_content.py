"""What the content of a page draws, piece by piece, with the tag that each piece belongs to."""

import pikepdf

from paper_fonts import Font, runs_left_to_right, runs_right_to_left, unusable

SHOWING = {"Tj", "TJ", "'", '"'}
PAINTING = {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Do", "sh", "BI", "INLINE IMAGE"}


class Content:
    """One page: `texts` by MCID, the MCIDs in the order of drawing, and `faults`."""

    def __init__(self, pdf, index):
        self.page = pdf.pages[index].obj
        self.number = index + 1
        self.faults = []
        self.texts = {}
        self.order = []
        self._fonts = {}
        self._open = []
        self._font = None
        for operands, operator in pikepdf.parse_content_stream(pdf.pages[index]):
            self._read(str(operator), operands)
        if self._open:
            self._fault("marked content that does not end")

    def _fault(self, words):
        self.faults.append(f"page {self.number}: {words}")

    def _read(self, operator, operands):
        if operator in ("BDC", "BMC"):
            self._begin(str(operands[0])[1:], operands[1] if operator == "BDC" else {})
        elif operator == "EMC":
            self._end()
        elif operator == "Tf":
            name = str(operands[0])
            if name not in self._fonts:
                self._fonts[name] = Font(name, self.page.Resources.Font[name])
            self._font = self._fonts[name]
        elif operator in SHOWING:
            self._show(operands[-1])
        elif operator in PAINTING and not self._open:
            self._fault(f"{operator} draws outside of tags and artifacts")

    def _begin(self, role, properties):
        if isinstance(properties, pikepdf.Name):
            properties = self.page.Resources.Properties[properties]
        mcid = properties.get("/MCID")
        roles = [entry["role"] for entry in self._open]
        if "Artifact" in roles and mcid is not None:
            self._fault(f"tag {mcid} in an artifact")
        if role == "Artifact" and self._mcid is not None:
            self._fault(f"an artifact in tag {self._mcid}")
        if mcid is not None:
            if self._mcid is not None:
                self._fault(f"tag {mcid} in tag {self._mcid}")
            if int(mcid) in self.texts:
                self._fault(f"tag {mcid} twice")
            self.texts[int(mcid)] = ""
            self.order.append(int(mcid))
        said = properties.get("/ActualText")
        self._open.append({
            "role": role, "mcid": None if mcid is None else int(mcid),
            "said": None if said is None else str(said)})
        if said is not None:
            self._add(str(said))

    def _end(self):
        if not self._open:
            self._fault("an end without a beginning")
            return
        self._open.pop()

    @property
    def _mcid(self):
        return next((e["mcid"] for e in self._open if e["mcid"] is not None), None)

    def _add(self, text):
        if self._mcid is not None:
            self.texts[self._mcid] += text

    def _show(self, operand):
        parts = operand if isinstance(operand, pikepdf.Array) else [operand]
        shown = b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))
        codes = [shown[i] << 8 | shown[i + 1] for i in range(0, len(shown) - 1, 2)]
        if not self._open:
            self._fault("text outside of tags and artifacts")
        for code in codes:
            if self._font.draws_nothing_known(code):
                self._fault(f"{self._font.name} draws a box for code {code}")
        if any(entry["said"] is not None for entry in self._open):
            return
        missing = [code for code in codes if code not in self._font.letters]
        if missing:
            self._fault(f"{self._font.name} has no letters for codes {missing}")
        pieces = [self._font.letters.get(code, "") for code in codes]
        self._judge(pieces)
        self._add("".join(reversed(pieces) if self._isReversed else pieces))

    @property
    def _isReversed(self):
        return any(entry["role"] == "ReversedChars" for entry in self._open)

    def _judge(self, pieces):
        text = "".join(pieces)
        if unusable(text):
            self._fault(f"{self._font.name} says {unusable(text)}")
        isRightToLeft = any(map(runs_right_to_left, text))
        if isRightToLeft and len(pieces) > 1 and not self._isReversed:
            self._fault(f"'{text}' runs from right to left without the mark ReversedChars")
        if self._isReversed and any(map(runs_left_to_right, text)):
            self._fault(f"'{text}' runs from left to right under the mark ReversedChars")
        if self._isReversed and len(text.split()) > 1:
            self._fault(f"'{text}' is more than one word under the mark ReversedChars")
