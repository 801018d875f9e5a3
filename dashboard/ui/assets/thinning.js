/* Which arrows are drawn where there are very many.
 *
 * None is added to another, and none is bundled with others: a bundle would look like one crowd on
 * one way. What cannot be read at this zoom is left out: an arrow too short to show its head, one
 * that would run along another, a ring half under another. Those of most people come first, those
 * of the selected place always; a note (note.js) says how many there are and shows them all when asked.
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
      if (nm.headsOf(props.t)) arrow.ring = layer;
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
  /* Heads from a place and heads to it stand around it side by side. */
  Drawn.prototype.hasRingNear = function (p, kind) {
    return this.rings.some(function (other) {
      return other.p.distanceTo(p) < RINGS && (other.kind === kind || other.p.distanceTo(p) > 1);
    });
  };

  function headOf(map, arrow) {
    if (!arrow.head) return null;
    var p = map.project(arrow.head.getLatLng());
    return { x: p.x, y: p.y, turn: arrow.head.newsmap.b };
  }

  /* Whether an arrow finds room among those drawn so far; if so, or if it must be, it takes it. */
  function take(map, arrow, drawn, must) {
    if (arrow.ring) {
      var p = map.project(arrow.ring.getLatLng()), kind = nm.headsOf(arrow.ring.newsmap.t), free = !drawn.hasRingNear(p, kind);
      if (free || must) drawn.rings.push({ p: p, kind: kind });
      return free || must;
    }
    if (!arrow.line) return true;  // words alone
    var track = trackOf(map, arrow.line), head = headOf(map, arrow);
    var fits = track.length * (CELL - 1) >= SHORT && !drawn.liesAlong(track) && !(head && drawn.hasHeadLike(head));
    if (fits || must) drawn.takeLine(track, head);
    return fits || must;
  }

  /* An element is put out of sight; on a canvas the line leaves its own drawing and clicks out. A
   * mark of several elements goes with all of them but its flag, of which flags.js decides. */
  function hide(layer, hidden) {
    if (Boolean(layer.nmHidden) === hidden) return;
    layer.nmHidden = hidden;
    if (layer.eachLayer) layer.eachLayer(function (part) { if (part !== layer.nmFlag) hide(part, hidden); });
    var el = layer.getElement ? layer.getElement() : null;
    if (el) el.style.display = hidden ? "none" : "";
    else if (layer._renderer && layer._renderer._requestRedraw) layer._renderer._requestRedraw(layer);
  }

  /* An arrow is drawn where it finds room, and only between places that are. */
  function choose(map, arrows, selected, left) {
    var drawn = new Drawn(), all = map.newsmap.drawAll;
    var first = arrows.filter(function (arrow) { return isSelected(arrow, selected); });
    var rest = arrows.filter(function (arrow) { return !isSelected(arrow, selected); });
    first.concat(rest).forEach(function (arrow, n) {
      var must = Boolean(all) || n < first.length;
      var ends = must || !arrow.ends.some(function (end) { return left.has(end); });
      arrow.shown = ends && take(map, arrow, drawn, must);
      arrow.parts.forEach(function (layer) { hide(layer, !arrow.shown); });
    });
  }

  // ------------------------------------------------------------------ all of it

  function inView(map, arrow) {
    var layer = arrow.line || arrow.ring, bounds = map.getBounds();
    if (!layer) return false;
    return layer.getBounds ? bounds.intersects(layer.getBounds()) : bounds.contains(layer.getLatLng());
  }

  /* Before labels are laid out. What is drawn hangs on the zoom and the selection, not on where the
   * map is moved to: nothing comes or goes while it is dragged. */
  function thin(map, marks) {
    var state = map.newsmap, selected = selectedIds(marks);
    var key = map.getZoom() + " " + Array.from(selected).join(" ");
    if (state.thinned === key) return;
    if (state.clearsName !== key) state.clearsName = "";
    state.arrows = arrowsOf(marks);
    state.places = nm.thinPlaces(map, marks, selected, state.arrows);
    var left = nm.leftOut(state.places);
    choose(map, state.arrows, selected, left);
    state.distances = nm.thinDistances(marks, selected, left);
    state.flags = nm.thinFlags(map, marks, selected);
    state.thinned = key;
  }

  /* The name of what is selected found no room: what lies where it would stand is left out, too. */
  function clearName(map) {
    var state = map.newsmap;
    if (!nm.many || state.drawAll || state.clearsName === state.thinned) return;
    state.clearsName = state.thinned;
    state.thinned = "";
    nm.soon(map);
  }

  /* Of each kind what is in sight, for the note; badges are told of as they find room or none. */
  function inSight(map, badges) {
    var state = map.newsmap, bounds = map.getBounds();
    var isIn = function (one) { return bounds.contains(one.at); };
    return {
      places: state.places.filter(isIn),
      arrows: state.arrows.filter(function (arrow) { return inView(map, arrow); }),
      distances: state.distances.filter(function (one) { return bounds.intersects(one.line.getBounds()); }),
      flags: state.flags.filter(isIn),
      figures: badges.filter(isIn),
    };
  }

  nm.thin = thin;
  nm.inSight = inSight;
  nm.clearName = clearName;
  nm.hide = hide;
  nm.isSelected = isSelected;
})(window.newsmap = window.newsmap || {});
