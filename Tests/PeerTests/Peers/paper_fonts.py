"""The fonts of a page: which letters a code stands for, and which shape it draws."""

import re
import unicodedata

import pikepdf

FORBIDDEN = {0x0000, 0x00FFFD, 0x00FFFE, 0x00FEFF} | set(range(0x202A, 0x202F)) | set(
    range(0x2066, 0x206A))


class Font:
    """A composite font with codes of two bytes, the only kind that paper holds."""

    def __init__(self, name, font):
        self.name = f"{name} {font.BaseFont}"
        self.letters = self._letters(font)
        descendant = font.DescendantFonts[0]
        mapping = descendant.get("/CIDToGIDMap")
        self._glyphs = (
            mapping.read_bytes() if isinstance(mapping, pikepdf.Stream) else None)

    def draws_nothing_known(self, code):
        """Whether the code draws .notdef, the empty box."""
        if self._glyphs is None:
            return code == 0
        place = self._glyphs[2 * code:2 * code + 2]
        return len(place) < 2 or place == b"\0\0"

    @staticmethod
    def _letters(font):
        """The letters of each code, from ToUnicode (ISO 32000-1, 9.10.3)."""
        text = font.ToUnicode.read_bytes().decode("latin-1")
        letters = {}

        def words(digits):
            return bytes.fromhex(digits).decode("utf-16-be", "surrogatepass")

        for block in re.findall(r"beginbfchar(.*?)endbfchar", text, re.S):
            for code, target in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
                letters[int(code, 16)] = words(target)
        for block in re.findall(r"beginbfrange(.*?)endbfrange", text, re.S):
            entry = r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[(.*?)\])"
            for low, high, first, listed in re.findall(entry, block, re.S):
                low, high = int(low, 16), int(high, 16)
                targets = re.findall(r"<([0-9A-Fa-f]+)>", listed)
                for step in range(high - low + 1):
                    if first:
                        start = words(first)
                        letters[low + step] = start[:-1] + chr(ord(start[-1]) + step)
                    elif step < len(targets):
                        letters[low + step] = words(targets[step])
        return letters


def unusable(letters):
    """Letters that no reader can use: controls of all kinds and private ones."""
    return [
        f"U+{ord(letter):04X}" for letter in letters
        if ord(letter) in FORBIDDEN or unicodedata.category(letter) in ("Co", "Cs")]


def runs_right_to_left(letter):
    return unicodedata.bidirectional(letter) in ("R", "AL")


def runs_left_to_right(letter):
    return unicodedata.bidirectional(letter) in ("L", "EN", "AN")
