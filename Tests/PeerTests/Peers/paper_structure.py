"""The structure of a PDF: what it says in reading order, and whether it holds together."""

import pikepdf

INLINE = {"Span", "Link", "Reference", "Annot", "Em", "Strong", "Quote", "Code"}


class Structure:
    """`texts`: each block element that holds words, with its role and its words by language."""

    def __init__(self, pdf, pages):
        self.faults = []
        self.texts = []
        self._pages = {content.page.objgen: content for content in pages}
        self._read = {objgen: [] for objgen in self._pages}
        self._owners = {}
        self._annotations = {}
        self._lastPage = 0
        root = pdf.Root.StructTreeRoot
        self._walk(root.K, None, str(pdf.Root.get("/Lang", "")), None, None)
        self.texts = [block for block in self.texts if block["runs"]]
        self._compareOrder()
        self._compareParents(root)

    def _walk(self, kids, owner, language, page, block):
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int) or str(kid.get("/Type", "")) == "/MCR":
                self._content(kid, owner, language, page, block)
            elif str(kid.get("/Type", "")) == "/OBJR":
                self._annotations[kid.Obj.objgen] = owner.objgen
            else:
                self._element(kid, owner, language, page, block)

    def _element(self, element, parent, language, page, block):
        role = str(element.S)[1:]
        if parent is not None and element.P.objgen != parent.objgen:
            self.faults.append(f"a {role} does not know the element around it")
        own = str(element.get("/Lang", language))
        if own == "":
            self.faults.append(f"a {role} without a language")
        if role not in INLINE or block is None:
            block = {"role": role, "runs": []}
            self.texts.append(block)
        if "/K" in element:
            self._walk(element.K, element, own, element.get("/Pg", page), block)

    def _content(self, kid, owner, language, page, block):
        mcid = kid if isinstance(kid, int) else int(kid.MCID)
        place = page if isinstance(kid, int) else kid.get("/Pg", page)
        if place is None or place.objgen not in self._pages:
            self.faults.append(f"tag {mcid} stands on no page")
            return
        content = self._pages[place.objgen]
        if mcid not in content.texts:
            self.faults.append(f"page {content.number}: tag {mcid} is not drawn")
            return
        if not self._read[place.objgen] and content.number < self._lastPage:
            self.faults.append(f"page {content.number} is read after page {self._lastPage}")
        self._lastPage = max(self._lastPage, content.number)
        self._read[place.objgen].append(mcid)
        self._owners[(place.objgen, mcid)] = owner.objgen
        words = content.texts[mcid]
        if words and block["runs"] and block["runs"][-1][0] == language:
            block["runs"][-1][1] += words
        elif words:
            block["runs"].append([language, words])

    def _compareOrder(self):
        """Reading order is the order of drawing: programs that know no tags read the same."""
        for objgen, content in self._pages.items():
            if self._read[objgen] != content.order:
                self.faults.append(
                    f"page {content.number}: tags are drawn as {content.order} "
                    f"and read as {self._read[objgen]}")

    def _compareParents(self, root):
        tree = dict(pikepdf.NumberTree(root.ParentTree).items())
        for objgen, content in self._pages.items():
            name = f"page {content.number}"
            if content.page.get("/Tabs") != pikepdf.Name.S:
                self.faults.append(f"{name}: the tab key does not follow the structure")
            key = content.page.get("/StructParents")
            if key is None or int(key) not in tree:
                self.faults.append(f"{name}: its StructParents is not in the ParentTree")
                continue
            owners = tree.pop(int(key))
            for mcid in content.order:
                known = owners[mcid].objgen if mcid < len(owners) and owners[mcid] else None
                if known != self._owners.get((objgen, mcid)):
                    self.faults.append(f"{name}: the ParentTree has another parent for tag {mcid}")
            self._compareLinks(content, tree, name)
        if tree:
            self.faults.append(f"the ParentTree has keys that nothing uses: {sorted(tree)}")

    def _compareLinks(self, content, tree, name):
        for annotation in content.page.get("/Annots", []):
            element = tree.pop(int(annotation.get("/StructParent", -1)), None)
            if element is None or str(element.S) != "/Link":
                self.faults.append(f"{name}: a link that is no Link in the ParentTree")
            elif self._annotations.get(annotation.objgen) != element.objgen:
                self.faults.append(f"{name}: a Link that does not hold its annotation")
            if not str(annotation.get("/Contents", "")).strip():
                self.faults.append(f"{name}: a link without words")
