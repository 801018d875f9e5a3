/* The note of what is left out: how many there are of each kind in sight, and how many are drawn.
 *
 * Nothing is left out unsaid. What is asked for with its button is drawn whatever lies under it; a
 * badge without room is not, for a figure half under another is read as a wrong one: of badges the
 * note says where else they are. */
(function (nm) {
  "use strict";

  /* It stays where it stands, and empty where there is nothing to say: what is read aloud when it
   * changes must have been on the page before. */
  function note(map) {
    var state = map.newsmap;
    if (state.thinNote) return state.thinNote;
    var control = L.control({ position: state.noteCorner || "bottomright" });
    control.onAdd = function () {
      var el = L.DomUtil.create("div", "nm-arrows");
      el.appendChild(document.createElement("span")).setAttribute("role", "status");
      el.appendChild(document.createElement("span")).className = "nm-arrows-why";
      var button = el.appendChild(document.createElement("button"));
      button.type = "button";
      L.DomEvent.disableClickPropagation(el);
      L.DomEvent.on(button, "click", function () {
        state.drawAll = !state.drawAll;
        state.thinned = "";
        nm.soon(map);
      });
      return el;
    };
    state.thinNote = control.addTo(map);
    return state.thinNote;
  }

  /* Put it into another corner, where its element is made anew. */
  function standNote(map, corner) {
    map.newsmap.noteCorner = corner;
    if (map.newsmap.thinNote) map.newsmap.thinNote.setPosition(corner);
  }

  /* A count as the page's language prints it: the English page has no sign between its thousands. */
  function printed(state, count) {
    return state.language === "en" ? String(count) : count.toLocaleString(state.language);
  }

  /* Of those in sight, how many are drawn; one may stand for several. */
  function counted(here) {
    var sum = function (found) { return found.reduce(function (all, one) { return all + (one.count || 1); }, 0); };
    return { shown: sum(here.filter(function (one) { return one.shown; })), count: sum(here) };
  }

  function write(el, words) {
    if (el.textContent !== words) el.textContent = words;
  }

  /* The kinds of which something is left out; where all were asked for, whatever there is. */
  function told(state, here) {
    var words = state.notes.thin ? state.notes.thin.kinds : {};
    return Object.keys(words).map(function (kind) {
      return { kind: kind, words: words[kind], of: counted(here[kind] || []) };
    }).filter(function (one) {
      return one.of.shown < one.of.count || (state.drawAll && one.of.count && one.kind !== "figures");
    });
  }

  /* Say of each kind how many of those in sight are drawn. */
  function tell(map, here) {
    var state = map.newsmap, words = state.notes.thin || {}, said = told(state, here);
    var isEmpty = !said.length, figuresAlone = said.every(function (one) { return one.kind === "figures"; });
    var el = note(map).getContainer(), list = said.map(function (one) {
      return one.words.replace("{shown}", printed(state, one.of.shown)).replace("{count}", printed(state, one.of.count));
    });
    var why = figuresAlone ? words.elsewhere : state.drawAll ? "" : words.why + " " + words.nearer;
    el.classList.toggle("nm-silent", isEmpty);
    write(el.firstChild, isEmpty ? "" : words.here.replace("{list}", list.join(", ")));
    write(el.children[1], isEmpty ? "" : " " + why + " ");
    write(el.lastChild, isEmpty || figuresAlone ? "" : state.drawAll ? words.fewer : words.show);
    el.lastChild.hidden = isEmpty || figuresAlone;
  }

  /* Once labels stand: a note that has grown since needs room of its own among them. */
  function tellAll(map, here) {
    var el = note(map).getContainer(), before = [el.offsetWidth, el.offsetHeight];
    tell(map, here);
    if (el.offsetWidth > before[0] || el.offsetHeight > before[1]) nm.soon(map);
  }

  nm.standNote = standNote;
  nm.tellAll = tellAll;
})(window.newsmap = window.newsmap || {});
