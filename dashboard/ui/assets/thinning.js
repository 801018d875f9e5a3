/* Which arrows are drawn where there are very many.
 *
 * None is added to another, and none is bundled with others: a bundle would look like one crowd on
 * one way. What cannot be read at this zoom is left out: an arrow too short to show its head, one
 * that would run along another, a ring half under another. Those of most people come first, those
 * of the selected place always; a note says how many there are and shows them all when asked.
 * An arrow's parts carry its id (a), its place in the order (k) and the places at its ends (e). */
(function (nm) {
  "use strict";

  var SHORT = 34;         // an arrow of fewer pixels is a head upon a dot
  var CELL = 7;           // two lines are on one another where they run through one cell
  var ALONG = 0.3;        // so much of an arrow may lie along others
  var HEADS = 13, TURN = 30;  // two heads nearer than this, in pixels and degrees, are one heap
  var RINGS = 22;         // two rings nearer than this lie half under one another

  // ------------------------------------------------------------------ what there is

  /* The arrows by id, each with its parts; only a map of many has any that say so. */
  function arrowsOf(marks) {
    var found = new Map();
    marks.forEach(function (layer) {
      var props = layer.newsmap;
      if (props.a === undefined) return;
      if (!found.has(props.a)) found.set(props.a, { id: props.a, rank: props.k, ends: props.e || [], parts: [] });
      var arrow = found.get(props.a);
      arrow.parts.push(layer);
      if (props.t === "flow") arrow.line = layer;
      if (props.t === "unknown") arrow.ring = layer;
      if (props.b !== undefined) arrow.head = layer;
    });
    return Array.from(found.values()).sort(function (one, other) { return one.rank - other.rank; });
  }

  /* Ids of what is selected, and of the places it is about: the arrows that begin or end there, and
   * their flags, are drawn whatever lies under them. */
  function selectedIds(marks) {
    var found = new Set();
    marks.forEach(function (layer) {
      var props = layer.newsmap;
      if (props.t === "select") found.add(props.id);
      if (props.t === "select" || props.t === "chosen") found.add(props.o);
    });
    return found;
  }

  function isSelected(arrow, selected) {
    return selected.has(arrow.id) || arrow.ends.some(function (end) { return selected.has(end); });
  }

  // ------------------------------------------------------------------ which of it is drawn

  /* Points along a line, a few pixels apart, at this zoom and wherever the map is moved to. */
  function trackOf(map, line) {
    var points = line.getLatLngs().map(function (at) { return map.project(at); }), track = [];
    for (var i = 1; i < points.length; i++) {
      var a = points[i - 1], b = points[i], steps = Math.max(1, Math.round(a.distanceTo(b) / (CELL - 1)));
      for (var n = 0; n < steps; n++) {
        track.push({ x: a.x + (b.x - a.x) * n / steps, y: a.y + (b.y - a.y) * n / steps });
      }
    }
    return track;
  }

  function cellOf(p) {
    return Math.floor(p.x / CELL) + ":" + Math.floor(p.y / CELL);
  }

  function Drawn() {
    this.cells = new Set();
    this.heads = [];
    this.rings = [];
  }
  Drawn.prototype.takeLine = function (track, head) {
    var cells = this.cells;
    track.forEach(function (p) { cells.add(cellOf(p)); });
    if (head) this.heads.push(head);
  };
  Drawn.prototype.liesAlong = function (track) {
    var cells = this.cells;
    return track.filter(function (p) { return cells.has(cellOf(p)); }).length > track.length * ALONG;
  };
  Drawn.prototype.hasHeadLike = function (head) {
    return this.heads.some(function (other) {
      var turn = Math.abs(other.turn - head.turn) % 360;
      return Math.hypot(other.x - head.x, other.y - head.y) < HEADS && Math.min(turn, 360 - turn) < TURN;
    });
  };
  Drawn.prototype.hasRingNear = function (p) {
    return this.rings.some(function (other) { return other.distanceTo(p) < RINGS; });
  };

  function headOf(map, arrow) {
    if (!arrow.head) return null;
    var p = map.project(arrow.head.getLatLng());
    return { x: p.x, y: p.y, turn: arrow.head.newsmap.b };
  }

  /* Whether an arrow finds room among those drawn so far; if so, or if it must be, it takes it. */
  function take(map, arrow, drawn, must) {
    if (arrow.ring) {
      var p = map.project(arrow.ring.getLatLng()), free = !drawn.hasRingNear(p);
      if (free || must) drawn.rings.push(p);
      return free || must;
    }
    if (!arrow.line) return true;  // words alone
    var track = trackOf(map, arrow.line), head = headOf(map, arrow);
    var fits = track.length * (CELL - 1) >= SHORT && !drawn.liesAlong(track) && !(head && drawn.hasHeadLike(head));
    if (fits || must) drawn.takeLine(track, head);
    return fits || must;
  }

  /* An element is put out of sight; on a canvas the line leaves its own drawing and clicks out. */
  function hide(layer, hidden) {
    if (Boolean(layer.nmHidden) === hidden) return;
    layer.nmHidden = hidden;
    var el = layer.getElement ? layer.getElement() : null;
    if (el) el.style.display = hidden ? "none" : "";
    else if (layer._renderer && layer._renderer._requestRedraw) layer._renderer._requestRedraw(layer);
  }

  function choose(map, arrows, selected) {
    var drawn = new Drawn(), all = map.newsmap.drawAll;
    var first = arrows.filter(function (arrow) { return isSelected(arrow, selected); });
    var rest = arrows.filter(function (arrow) { return !isSelected(arrow, selected); });
    first.concat(rest).forEach(function (arrow, n) {
      arrow.shown = take(map, arrow, drawn, Boolean(all) || n < first.length);
      arrow.parts.forEach(function (layer) { hide(layer, !arrow.shown); });
    });
  }

  // ------------------------------------------------------------------ the note

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

  function inView(map, arrow) {
    var layer = arrow.line || arrow.ring, bounds = map.getBounds();
    if (!layer) return false;
    return layer.getBounds ? bounds.intersects(layer.getBounds()) : bounds.contains(layer.getLatLng());
  }

  /* A count as the page's language prints it: the English page has no sign between its thousands. */
  function printed(state, count) {
    return state.language === "en" ? count : count.toLocaleString(state.language);
  }

  /* Of all in sight, how many are drawn; null where all are, unless they were asked for. */
  function counted(state, here) {
    var shown = here.filter(function (one) { return one.shown; }).length;
    if (!here.length || (shown === here.length && !state.drawAll)) return null;
    return { shown: printed(state, shown), count: printed(state, here.length) };
  }

  function write(el, words) {
    if (el.textContent !== words) el.textContent = words;
  }

  /* How many of the arrows and flags in sight are drawn, in words. */
  function tell(map, arrows, flags) {
    var state = map.newsmap, words = state.notes.thin, told = [];
    var kinds = { arrows: counted(state, arrows), flags: counted(state, flags) };
    var thinned = Object.keys(kinds).filter(function (kind) { return words && kinds[kind]; });
    thinned.forEach(function (kind) {
      var sentence = words[kind][state.drawAll ? "all" : "some"];
      told.push(sentence.replace("{shown}", kinds[kind].shown).replace("{count}", kinds[kind].count));
    });
    var el = note(map).getContainer(), why = thinned.length > 1 ? "both" : thinned[0];
    el.classList.toggle("nm-silent", !told.length);
    write(el.firstChild, told.join(" "));
    write(el.children[1], told.length && !state.drawAll ? " " + words.why[why] + " " + words.nearer + " " : "");
    write(el.lastChild, told.length ? (state.drawAll ? words.fewer : words.show) : "");
    el.lastChild.hidden = !told.length;
  }

  /* Before labels are laid out. What is drawn hangs on the zoom and the selection, not on where the
   * map is moved to: no arrow comes or goes while it is dragged. */
  function thin(map, marks) {
    var state = map.newsmap, selected = selectedIds(marks), bounds = map.getBounds();
    var key = map.getZoom() + " " + Array.from(selected).join(" ");
    if (state.thinned !== key) {
      state.arrows = arrowsOf(marks);
      choose(map, state.arrows, selected);
      state.flags = nm.thinFlags(map, marks, selected);
      state.thinned = key;
    }
    tell(
      map,
      state.arrows.filter(function (arrow) { return inView(map, arrow); }),
      state.flags.filter(function (flag) { return bounds.contains(flag.at); })
    );
  }

  nm.thin = thin;
  nm.hide = hide;
  nm.standNote = standNote;
})(window.newsmap = window.newsmap || {});
