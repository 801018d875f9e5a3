/* The labels: who has the better right to room comes first, who finds none is hidden.
 *
 * No label covers the dot of another place, and one of a place stands nearer to its own dot than to
 * any other, or apart with a line to it (leaders.js): where there is no such spot it is left out,
 * for a wrong name is worse than none. */
(function (nm) {
  "use strict";

  var RING = 14;          // of the selection around a dot, in pixels
  var STRAY = 150;        // a badge stands no further from the middle of its area, in pixels
  var MANY = 400;         // above this many marks labels wait until the map has come to rest

  /* What a label that must stand would cover; a box without a weight is a piece of a line. Many
   * lines are covered before one word is, and never a dot, nor another label that must stand. */
  var WORDS = 1000, MUST = 20 * WORDS, DOT = Infinity;

  function box(x, y, width, height) {
    return { x0: x, y0: y, x1: x + width, y1: y + height };
  }

  function meet(a, b) {
    return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
  }

  /* Smaller than any label, in pixels. */
  var LEAST = { width: 10, height: 9 };

  /* Boxes already taken, kept in cells of 64 px so that a thousand labels stay quick to place. */
  function Room() {
    this.cells = new Map();
  }
  Room.prototype.each = function (b, act) {
    for (var i = Math.floor(b.x0 / 64); i <= Math.floor(b.x1 / 64); i++) {
      for (var j = Math.floor(b.y0 / 64); j <= Math.floor(b.y1 / 64); j++) {
        if (act(i * 65536 + j)) return true;
      }
    }
    return false;
  };
  Room.prototype.take = function (b) {
    var cells = this.cells;
    this.each(b, function (key) {
      if (!cells.has(key)) cells.set(key, []);
      cells.get(key).push(b);
    });
  };
  Room.prototype.free = function (b) {
    var cells = this.cells;
    return !this.each(b, function (key) {
      return (cells.get(key) || []).some(function (other) { return meet(b, other); });
    });
  };
  Room.prototype.met = function (b) {
    var cells = this.cells, met = new Set();
    this.each(b, function (key) {
      (cells.get(key) || []).forEach(function (other) { if (meet(b, other)) met.add(other); });
      return false;
    });
    return Array.from(met);
  };
  /* How much of what is taken a box would cover. */
  Room.prototype.load = function (b) {
    return this.met(b).reduce(function (sum, other) { return sum + (other.weight || 1); }, 0);
  };

  function marksOf(map) {
    var found = [];
    map.eachLayer(function (layer) {
      if (layer.newsmap && layer.feature) found.push(layer);
    });
    return found;
  }

  function pointOf(map, layer) {
    return layer.getLatLng ? map.latLngToContainerPoint(layer.getLatLng()) : null;
  }

  function pixelsOf(map, line) {
    return line.getLatLngs().map(function (at) { return map.latLngToContainerPoint(at); });
  }

  function takeLine(room, points) {
    for (var i = 1; i < points.length; i++) {
      var a = points[i - 1], b = points[i];
      var steps = Math.min(200, Math.max(1, Math.round(a.distanceTo(b) / 10)));
      for (var k = 0; k <= steps; k++) {
        var x = a.x + (b.x - a.x) * k / steps, y = a.y + (b.y - a.y) * k / steps;
        room.take(box(x - 3, y - 3, 6, 6));
      }
    }
  }

  function takeControls(room, map) {
    var frame = map.getContainer().getBoundingClientRect();
    map.getContainer().querySelectorAll(".leaflet-control").forEach(function (control) {
      var r = control.getBoundingClientRect();
      if (!r.width) return;
      var own = box(r.left - frame.left - 2, r.top - frame.top - 2, r.width + 4, r.height + 4);
      own.weight = MUST;
      room.take(own);
    });
  }

  /* The rings of the selection: an arrow that is selected has one at each end. */
  function ringsOf(marks) {
    return marks.filter(function (layer) { return layer.newsmap.t === "select"; });
  }

  /* The dots and flags of all places; a dot remembers where it is and whose, and whether in a ring. */
  function takePlace(room, dots, p, layer, isRinged) {
    var reach = isRinged ? RING : 7, dot = box(p.x - reach, p.y - reach, 2 * reach, 2 * reach), flag = box(p.x, p.y - 19, 13, 10);
    if (nm.isPlace(layer.newsmap.t)) {
      dot.weight = DOT;
      dot.at = p;
      dot.layer = layer;
      room.take(dot);
      dots.take(dot);
    }
    if (layer.newsmap.f && !layer.nmFlagless) {
      flag.weight = WORDS;
      room.take(flag);
    }
  }

  /* How far a point is from a box, in pixels; 0 inside it. */
  function gap(b, p) {
    return Math.hypot(Math.max(b.x0 - p.x, 0, p.x - b.x1), Math.max(b.y0 - p.y, 0, p.y - b.y1));
  }

  /* Whether a label there would be read as that of another dot, which is nearer than its own mark. */
  function misleads(b, map, layer, dots) {
    var props = layer.newsmap, p = pointOf(map, layer);
    var reach = nm.isRing(props.t) ? layer._radius || 10 : 0;
    var own = Math.abs(gap(b, p) - reach);
    return dots.met(box(b.x0 - own, b.y0 - own, b.x1 - b.x0 + 2 * own, b.y1 - b.y0 + 2 * own))
      .some(function (dot) { return dot.layer !== layer && gap(b, dot.at) < own - 0.01; });
  }

  /* Where a label of size (w, h) may stand beside a mark of reach g: right, left, below, above,
   * then the corners, then slid along the sides. */
  function besides(p, w, h, g) {
    return [
      [p.x + g, p.y - h / 2], [p.x - g - w, p.y - h / 2],
      [p.x - w / 2, p.y + g], [p.x - w / 2, p.y - g - h],
      [p.x + g * 0.8, p.y + g * 0.6], [p.x - g * 0.8 - w, p.y + g * 0.6],
      [p.x + g * 0.8, p.y - g * 0.6 - h], [p.x - g * 0.8 - w, p.y - g * 0.6 - h],
    ].concat([0.25, 0.75, 0, 1].reduce(function (slid, share) {
      return slid.concat([
        [p.x + g, p.y - h * share], [p.x - g - w, p.y - h * share],
        [p.x - w * share, p.y + g], [p.x - w * share, p.y - g - h],
      ]);
    }, []));
  }

  /* A line's label stands on its outer side at the middle, and slides along it for room. */
  function along(points, w, h, side) {
    var spots = [];
    [[8, [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]], [22, [0.5, 0.36, 0.64, 0.8]]].forEach(function (ring) {
      ring[1].forEach(function (share) {
        var at = share * (points.length - 1), i = Math.min(points.length - 2, Math.floor(at));
        var a = points[i], b = points[i + 1], length = a.distanceTo(b) || 1;
        var x = a.x + (b.x - a.x) * (at - i), y = a.y + (b.y - a.y) * (at - i);
        [side, -side].forEach(function (way) {
          var nx = -(b.y - a.y) / length * way, ny = (b.x - a.x) / length * way;
          var reach = ring[0] + Math.abs(nx) * w / 2 + Math.abs(ny) * h / 2;
          spots.push([x + nx * reach - w / 2, y + ny * reach - h / 2]);
        });
      });
    });
    return spots;
  }

  function within(value, least, most) {
    return Math.max(least, Math.min(most, value));
  }

  /* Spots around the middle of an area, or the point of the map's edge nearest to it, the nearest
   * first: its badges belong to no point, so they go where they cover nothing, but not so far that
   * they would seem to belong to another area. */
  function around(map, p, w, h) {
    var size = map.getSize(), spots = [];
    var mid = { x: within(p.x, 6 + w / 2, size.x - 6 - w / 2), y: within(p.y, 6 + h / 2, size.y - 6 - h / 2) };
    var away = function (at) { return Math.hypot(at[0] + w / 2 - mid.x, at[1] + h / 2 - mid.y); };
    for (var x = 4; x + w < size.x - 4; x += 18) {
      for (var y = 4; y + h < size.y - 4; y += 14) if (away([x, y]) < STRAY) spots.push([x, y]);
    }
    spots.sort(function (one, other) { return away(one) - away(other); });
    return [[mid.x - w / 2, mid.y - h / 2]].concat(spots);
  }

  function labelHtml(props) {
    var sign = props.d ? '<b class="nm-neq" data-id="' + props.d + '">≠</b>' : "";
    var words = '<span class="nm-l1">' + props.l + "</span>";
    if (props.l2) words += '<span class="nm-l2">' + props.l2 + "</span>";
    return sign + '<span class="nm-words">' + words + "</span>";
  }

  function areaHtml(props, notes) {
    var bars = '<svg viewBox="0 0 10 10" width="9" height="10"><path d="M1,1.5h8M1,5h8M1,8.5h8"/></svg>';
    var badges = (props.n || []).map(function (one) {
      return '<span class="nm-badge" data-id="' + one.id + '">' + bars + one.l + "</span>";
    }).join("");
    var name = props.l ? '<span class="nm-area-name">' + props.l + "</span>" : "";
    return name + badges + '<span class="nm-area-note">' + (props.l ? notes.area : notes.stock) + "</span>";
  }

  function kindOf(props) {
    if (props.n) return "area";
    if (props.t === "flow" || props.t === "word" || nm.headsOf(props.t)) return "flow";
    return props.t === "stated" || props.t === "measured" ? "line" : "place";
  }

  function spotsFor(map, layer, w, h, isChosen) {
    var props = layer.newsmap, kind = kindOf(props);
    if (layer.getLatLngs) return along(pixelsOf(map, layer), w, h, props.s || 1);
    var p = pointOf(map, layer);
    if (kind === "area") return props.l ? around(map, p, w, h) : besides(p, w, h, 12);
    if (nm.isRing(props.t)) {
      var reach = layer._radius || 10;
      return besides({ x: p.x, y: p.y - reach }, w, h, 2).slice(3).concat(besides(p, w, h, reach + 4));
    }
    var isRinged = isChosen || map.newsmap.ringed.has(props.id);
    return besides(p, w, h, nm.headsOf(props.t) ? 24 : isRinged ? 16 : 10);
  }

  function insideOf(map) {
    var shown = map.getBounds(), around = shown.pad(0.1);
    return function (layer) {
      if (layer.getLatLng) return around.contains(layer.getLatLng());
      return Boolean(layer.newsmap.l) && shown.intersects(layer.getBounds());
    };
  }

  /* So many names of places are shown: from far away, from nearer; from close by all. */
  function most(zoom) {
    return zoom < 6.5 ? 6 : zoom < 10 ? 14 : Infinity;
  }

  function allowed(zoom, count, props, chosen) {
    if (chosen && props.id === chosen) return true;
    if (kindOf(props) === "place") return count < most(zoom);
    return zoom >= 6.5 || props.p >= 20;
  }

  /* All labels anew: who has the better right comes first, who finds no room is hidden. */
  function layout(map) {
    var state = map.newsmap, zoom = map.getZoom(), room = new Room(), dots = new Room();
    var size = map.getSize(), frame = box(2, 2, size.x - 4, size.y - 4);
    clear(state);
    var all = marksOf(map), inside = insideOf(map);
    nm.thin(map, all);
    var marks = all.filter(function (layer) { return !layer.nmHidden && inside(layer); });
    takeControls(room, map);
    state.few = marks.length <= MANY;
    var rings = ringsOf(marks);
    state.ringed = new Set(rings.map(function (ring) { return ring.newsmap.id; }));
    marks.forEach(function (layer) {
      var p = pointOf(map, layer);
      if (p) takePlace(room, dots, p, layer, state.ringed.has(layer.newsmap.id));
      if (!p && (layer.newsmap.t === "flow" || layer.newsmap.t === "stated")) takeLine(room, pixelsOf(map, layer));
    });
    var chosen = rings.length ? rings[0].newsmap.id : "", count = 0, tried = 0, told = new Set();
    ranked(marks, chosen, chosenOther(rings)).forEach(function (layer) {
      var figure = layer.newsmap.g;  // of several arrows together: it is written once
      if (figure !== undefined && told.has(figure)) return;
      if (!allowed(zoom, count, layer.newsmap, chosen)) return;
      var isPlace = kindOf(layer.newsmap) === "place", apart = isPlace && tried < most(Math.min(zoom, 9));
      tried += isPlace;
      if (!place(map, layer, room, dots, frame, zoom, chosen, apart)) return;
      count += isPlace;
      if (figure !== undefined) told.add(figure);
    });
    marks.forEach(function (layer) {
      if (layer.newsmap.t === "measured") takeLine(room, pixelsOf(map, layer));
    });
    var shown = new Set(areasInOrder(marks, rings).filter(function (layer) {
      // Of a region the map then shows a small part, and its figures are told beside it alone.
      return (zoom <= nm.MOST_ZOOM || !layer.newsmap.l) && place(map, layer, room, dots, frame, zoom, chosen);
    }));
    nm.baseNames(map, room, frame, zoom);
    if (chosen && !state.labels.querySelector(".nm-chosen .nm-words")) nm.clearName(map);
    nm.tellAll(map, nm.inSight(map, figuresOf(all, shown)));
  }

  /* The areas that have badges. */
  function areasOf(marks) {
    return marks.filter(function (layer) { return kindOf(layer.newsmap) === "area"; });
  }

  /* The same, those of the selection first. */
  function areasInOrder(marks, rings) {
    var isChosen = function (layer) {
      return rings.some(function (ring) { return ring.getLatLng().equals(layer.getLatLng()); });
    };
    var areas = areasOf(marks);
    areas.forEach(function (layer) { layer.nmOwn = isChosen(layer); });
    return areas.sort(function (one, other) { return other.nmOwn - one.nmOwn; });
  }

  /* The figures of all areas, each with whether it is told on the map: the last badge of an area
   * stands for those without one of their own. */
  function figuresOf(marks, shown) {
    return areasOf(marks).map(function (layer) {
      var count = layer.newsmap.n.reduce(function (sum, one) { return sum + (one.c || 1); }, 0);
      return { at: layer.getLatLng(), count: count, shown: shown.has(layer) };
    });
  }

  /* What is selected where that is no place, an arrow for example: its words go first as well. */
  function chosenOther(rings) {
    var ring = rings[0];
    return ring && ring.newsmap.o !== ring.newsmap.id ? ring.newsmap.o || "" : "";
  }

  /* Labels in the order of their right to room: a distance says little before its ends have their
   * names; areas belong to no point and come after all. */
  function ranked(marks, chosen, other) {
    var right = function (layer) {
      if (layer.newsmap.id === chosen && layer.getLatLng) return 200;
      if (other && layer.newsmap.id === other) return 190;
      return (layer.newsmap.p || 0) - (kindOf(layer.newsmap) === "line" ? 100 : 0);
    };
    return marks.filter(function (layer) { return layer.newsmap.l && kindOf(layer.newsmap) !== "area"; })
      .sort(function (a, b) { return right(b) - right(a); });
  }

  function element(state, className, html) {
    var el = L.DomUtil.create("div", "nm-label " + className, state.labels);
    el.innerHTML = html;
    return el;
  }

  function fits(b, frame) {
    return b.x0 >= frame.x0 && b.y0 >= frame.y0 && b.x1 <= frame.x1 && b.y1 <= frame.y1;
  }

  /* Whether there is room for the least of labels somewhere beside a mark. Every spot of a larger
   * label holds the same spot of a smaller one, so where there is none, no label need be made and
   * measured: of ten thousand marks nearly all end here. */
  function hasRoom(map, layer, room, frame) {
    return spotsFor(map, layer, LEAST.width, LEAST.height, false).some(function (at) {
      var b = box(at[0] + 1, at[1] + 1, LEAST.width - 2, LEAST.height - 2);
      return fits(b, frame) && room.free(b);
    });
  }

  function freeSpot(el, spots, room, frame) {
    var w = el.offsetWidth, h = el.offsetHeight;
    return spots(w, h).find(function (at) {
      var b = box(at[0], at[1], w, h);
      return fits(b, frame) && room.free(b);
    });
  }

  /* The spot on the map that covers least, if that is less than `most`. */
  function leastBad(el, spots, room, frame, most) {
    var w = el.offsetWidth, h = el.offsetHeight, best = null, least = most;
    spots(w, h).forEach(function (at, n, all) {
      var b = box(at[0], at[1], w, h), far = Math.hypot(at[0] - all[0][0], at[1] - all[0][1]);
      var load = room.load(b) + far / 10;
      if (load < least && fits(b, frame)) {
        least = load;
        best = at;
      }
    });
    return best;
  }

  /* Where a label that must stand does: across lines, else its sign of contradiction alone. Only
   * what has no sign may cover words, and no badge another one, a button, or the name of a disputed
   * or selected place: a figure half under another is read as a wrong one. */
  function forcedSpot(el, spots, room, frame) {
    var spot = leastBad(el, spots, room, frame, WORDS), sign = el.querySelector(".nm-neq");
    var most = el.classList.contains("nm-area") ? MUST : DOT;
    if (spot || !sign) return spot || leastBad(el, spots, room, frame, most);
    el.querySelector(".nm-words").remove();
    return freeSpot(el, spots, room, frame) || leastBad(el, spots, room, frame, WORDS);
  }

  function wholePixels(at) {
    return [Math.round(at[0]), Math.round(at[1])];
  }

  /* A label half under one that must stand there cannot be read: it goes, and the panel says it. */
  function unveil(room, own) {
    room.met(own).forEach(function (other) { if (other.spare) other.spare.remove(); });
  }

  /* Find a label its spot and take the room; false where it must go. `dot` is where the line of a
   * label ends that stands apart; none for what belongs to no point. */
  function settle(el, spots, room, frame, force, dot) {
    var spot = freeSpot(el, spots, room, frame), apart = null, second = el.querySelector(".nm-l2, .nm-area-note");
    if (!spot && second) {
      // One line is better than none: the panel says the rest.
      second.remove();
      spot = freeSpot(el, spots, room, frame);
    }
    // What the reader chose keeps its name and badges, over flags and words of others if need be.
    var most = el.matches(".nm-chosen, .nm-own") ? MUST : WORDS;
    if (!spot && dot) spot = apart = nm.spotApart(dot, el.offsetWidth, el.offsetHeight, room, frame, force ? most : 0);
    if (!spot && force) spot = forcedSpot(el, spots, room, frame);
    if (!spot) {
      el.remove();
      return false;
    }
    var w = el.offsetWidth, h = el.offsetHeight;
    var own = box(spot[0], spot[1], w, h);
    own.weight = force ? MUST : WORDS;
    own.spare = force ? null : el;
    if (force) unveil(room, own);
    room.take(own);
    if (apart) nm.drawLeader(el, spot, dot, room);
    el.style.transform = "translate(" + wholePixels(spot).join("px,") + "px)";
    return true;
  }

  /* Make the label of a mark and give it its spot, `apart` from its dot where that is allowed. */
  function place(map, layer, room, dots, frame, zoom, chosen, apart) {
    var props = layer.newsmap, kind = kindOf(props), state = map.newsmap;
    var isChosen = Boolean(chosen) && props.id === chosen && kind === "place";
    var mustStand = props.d || isChosen || kind === "area";
    if (kind === "place" && !mustStand && !apart && !nm.hasRoom(map, layer, room, frame)) return false;
    var html = kind === "area" ? areaHtml(props, state.notes) : labelHtml(props);
    var className = "nm-" + kind + (isChosen ? " nm-chosen" : "") + (zoom < 7 ? " nm-brief" : "");
    if (props.t === "measured") className += " nm-plain";
    if (kind === "area" && layer.nmOwn) className += " nm-own";
    var el = element(state, className, html);
    var atPoint = layer.getLatLng && !(kind === "area" && props.l);  // a region with its name is no point
    var spots = function (w, h) {
      return spotsFor(map, layer, w, h, isChosen).map(wholePixels).filter(function (at) {
        return !atPoint || !misleads(box(at[0], at[1], w, h), map, layer, dots);
      });
    };
    var isOfPlace = nm.isPlace(props.t) || (kind === "area" && !props.l);
    var mayStandApart = apart || isChosen || kind === "area" || (mustStand && state.few);
    var dot = mayStandApart && isOfPlace ? pointOf(map, layer) : null;
    return settle(el, spots, room, frame, mustStand, dot) && wire(map, el, props);
  }

  /* A click on a label selects; a press that goes on to move takes the map along, as one beside it. */
  function wire(map, el, props) {
    L.DomEvent.on(el, "click dblclick contextmenu", L.DomEvent.stopPropagation);
    el.addEventListener("click", function (event) {
      if (map.dragging.moved()) return;
      var own = event.target.closest("[data-id]");
      var id = own ? own.dataset.id : props.id;
      if (id) nm.pick(id);
    });
    el.addEventListener("touchstart", function () { map.newsmap.touched.add(el); });
    ["touchend", "touchcancel"].forEach(function (end) {
      el.addEventListener(end, function (event) { if (!event.targetTouches.length) letGo(map.newsmap, el); });
    });
    return true;
  }

  /* What a finger does is told to what it came down on alone: a label under a finger stays, unseen
   * where it is one of before, until the finger is lifted. */
  function clear(state) {
    Array.from(state.labels.children).forEach(function (el) {
      if (state.touched.has(el)) el.className = "nm-former";
      else el.remove();
    });
  }

  function letGo(state, el) {
    state.touched.delete(el);
    if (el.className === "nm-former") el.remove();
  }

  nm.layout = layout;
  nm.hasRoom = hasRoom;
  nm.box = box;
  nm.fits = fits;
  nm.WORDS = WORDS;
  nm.meet = meet;
  nm.marksOf = marksOf;
  nm.pointOf = pointOf;
  nm.pixelsOf = pixelsOf;
  nm.settle = settle;
})(window.newsmap = window.newsmap || {});
