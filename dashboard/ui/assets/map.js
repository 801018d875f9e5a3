/* Newsmap's half of the map that must live in the browser: shapes that keep their size while the
 * map zooms, labels that make room for each other, and the base map.
 *
 * What arrives here is our own ids, numbers and escaped words (dashboard/ui/map_layers.py). A
 * feature's properties:
 *   id  what a click on it selects; empty where nothing is to be selected
 *   t   its shape, a key of POINTS or LINES
 *   l, l2  label and second line, HTML-escaped;  p  its right to room, higher first
 *   r   radius in km;  w  width in px;  b  bearing in degrees;  s  side of the label, 1 or -1
 *   f   "there" or "left": the flag beside a place;  d  id of the dispute about it
 *   h   1 where there are few marks: each is an element of its own, with a disc that eases the
 *       click; without it all are drawn on one canvas, which bears ten thousand
 *   n   stock badges of an area, [{id, l}]
 */
(function () {
  "use strict";

  var PANES = [
    ["nm-base", 250], ["nm-rings", 410], ["nm-distances", 420], ["nm-flows", 430],
    ["nm-dots", 440], ["nm-flags", 450], ["nm-labels", 460], ["nm-selection", 435],
  ];
  var LINES = {
    stated: { pane: "nm-distances", className: "nm-stated", weight: 2, dashArray: "7 4" },
    tick: { pane: "nm-distances", className: "nm-stated", weight: 2, interactive: false },
    measured: { pane: "nm-distances", className: "nm-measured", weight: 2, dashArray: "1 5" },
    casing: { pane: "nm-flows", className: "nm-casing", interactive: false },
    flow: { pane: "nm-flows", className: "nm-flow" },
    hollow: { pane: "nm-flows", className: "nm-hollow", interactive: false },
    reach: { pane: "nm-flows", className: "nm-reach" },
  };
  var TOUCH_PX = 14;      // radius of the invisible disc that takes the click of a 10 px dot
  var MANY = 400;         // above this many marks labels wait until the map has come to rest
  var VIEW_KEY = "newsmap-view";
  var picks = 0;

  // ------------------------------------------------------------------ clicks

  function picked(id) {
    picks += 1;
    return { type: "Feature", properties: { id: id, n: picks } };
  }

  /* Tells the page at once. The component's own way waits a quarter of a second and says nothing
   * at the second click on the same mark; what is sent is what it would have sent. */
  function pick(id) {
    var data = { last_active_drawing: picked(id) };
    if (!window.Streamlit || !window.__GLOBAL_DATA__) return;
    window.__GLOBAL_DATA__.last_active_drawing = data.last_active_drawing;
    window.__GLOBAL_DATA__.previous_data = data;
    window.Streamlit.setComponentValue(data);
  }

  function selectable(layer, id) {
    if (!id) return layer;
    layer.toGeoJSON = function () {
      return window.__GLOBAL_DATA__.last_active_drawing;
    };
    return layer.on("click", function (event) {
      L.DomEvent.stop(event);
      pick(id);
    });
  }

  // ------------------------------------------------------------------ shapes

  function polygon(centre, corners) {
    return "M" + corners.map(function (corner) {
      return (centre.x + corner[0]) + "," + (centre.y + corner[1]);
    }).join("L") + "Z";
  }

  function pathOf(shape, p, r) {
    if (shape === "diamond") {
      var d = r * 1.35;
      return polygon(p, [[0, -d], [d, 0], [0, d], [-d, 0]]);
    }
    if (shape === "square") return polygon(p, [[-r, -r], [r, -r], [r, r], [-r, r]]);
    if (shape === "flag") {
      return "M" + (p.x + 1) + "," + (p.y - 6) + "v-12h11l-3,3.6l3,3.6h-11";
    }
    return null;
  }

  function tracePolygon(ctx, corners) {
    ctx.beginPath();
    corners.forEach(function (corner, n) { ctx[n ? "lineTo" : "moveTo"](corner[0], corner[1]); });
    ctx.closePath();
  }

  function flagCorners(p) {
    return [[p.x + 1, p.y - 6], [p.x + 1, p.y - 18], [p.x + 12, p.y - 18], [p.x + 9, p.y - 14.4],
      [p.x + 12, p.y - 10.8], [p.x + 1, p.y - 10.8]];
  }

  function shapeCorners(shape, p, r) {
    var d = r * 1.35;
    if (shape === "diamond") return [[p.x, p.y - d], [p.x + d, p.y], [p.x, p.y + d], [p.x - d, p.y]];
    return [[p.x - r, p.y - r], [p.x + r, p.y - r], [p.x + r, p.y + r], [p.x - r, p.y + r]];
  }

  /* The mark and its flag on a canvas, in one go. */
  function paint(mark) {
    var renderer = mark._renderer, ctx = renderer._ctx, p = mark._point, options = mark.options;
    if (!renderer._drawing || mark._empty()) return;
    ctx.beginPath();
    if (options.shape === "circle") ctx.arc(p.x, p.y, mark._radius, 0, Math.PI * 2);
    else tracePolygon(ctx, shapeCorners(options.shape, p, mark._radius));
    renderer._fillStroke(ctx, mark);
    if (!options.flag) return;
    tracePolygon(ctx, flagCorners(p));
    ctx.globalAlpha = 1;
    ctx.strokeStyle = colour("control");
    ctx.fillStyle = options.flag === "there" ? ctx.strokeStyle : colour("background");
    ctx.lineWidth = 1.6;
    ctx.fill();
    ctx.stroke();
  }

  var colours = {};

  /* The palette's colour, looked up once for each scheme: a canvas knows no style sheet. */
  function colour(token) {
    if (!colours[token]) {
      colours[token] = getComputedStyle(document.documentElement).getPropertyValue("--nm-" + token).trim();
    }
    return colours[token];
  }

  /* A mark of fixed size in pixels whose outline is not a circle. */
  var Mark = L.CircleMarker.extend({
    _updatePath: function () {
      if (this._renderer._ctx && this.options.pane === "nm-dots") {
        paint(this);
        return;
      }
      var path = pathOf(this.options.shape, this._point, this._radius);
      if (path === null) L.CircleMarker.prototype._updatePath.call(this);
      else this._renderer._setPath(this, path);
    },
  });

  /* A disc of a radius in metres that never shrinks below what an eye can find. */
  var Halo = L.Circle.extend({
    _project: function () {
      L.Circle.prototype._project.call(this);
      this._radius = Math.max(this._radius, this.options.leastPx || 0);
      this._radiusY = Math.max(this._radiusY, this.options.leastPx || 0);
      this._updateBounds();
    },
  });

  function dot(at, shape, props) {
    return new Mark(at, L.extend({
      pane: "nm-dots", radius: 5, shape: shape, className: "nm-dot", weight: 1.6,
      bubblingMouseEvents: false, interactive: Boolean(props.id),
    }, props.h ? {} : {
      renderer: canvas(), flag: props.f, opacity: 1, fillOpacity: 1,
      color: colour("background"), fillColor: colour("place"),
    }));
  }

  var shared = null;

  /* One canvas for all marks and lines of a crowded map: a second one would take the first's clicks. */
  function canvas() {
    if (!shared) shared = L.canvas({ pane: "nm-dots", padding: 0.3, tolerance: 5 });
    return shared;
  }

  function disc(at, props, options) {
    return new Halo(at, L.extend({
      pane: "nm-rings", radius: Math.max(props.r, 0.1) * 1000, bubblingMouseEvents: false,
    }, options));
  }

  function icon(at, props, html, size, pane) {
    return L.marker(at, {
      pane: pane, keyboard: false, interactive: Boolean(props.id),
      icon: L.divIcon({ className: "nm-icon", html: html, iconSize: [size, size] }),
    });
  }

  function head(at, props, filled) {
    var size = 16 + props.w * 2;
    var path = filled ? "M3,20L12,3L21,20Z" : "M3,17L12,3L21,17";
    var line = filled ? "" : ' class="nm-open" stroke-width="' + Math.min(2.2 + props.w / 3, 6) + '"';
    return icon(at, props, '<svg viewBox="0 0 24 24" width="' + size + '" height="' + size +
      '" style="transform:rotate(' + props.b + 'deg)"><path d="' + path + '"' +
      (line || ' class="nm-filled"') + "/></svg>", size, "nm-flows");
  }

  function sixHeads(at, props) {
    var one = '<path class="nm-open" stroke-width="2.4" d="M-4,-17L0,-22L4,-17"/>';
    var heads = [0, 60, 120, 180, 240, 300].map(function (turn) {
      return '<g transform="rotate(' + turn + ')">' + one + "</g>";
    }).join("");
    return icon(at, props, '<svg viewBox="-24 -24 48 48" width="48" height="48">' + heads +
      '<circle class="nm-open" stroke-width="2.4" stroke-dasharray="7 6" r="13"/></svg>', 48,
      "nm-flows");
  }

  var POINTS = {
    dot: function (at, props) { return dot(at, "circle", props); },
    diamond: function (at, props) { return dot(at, "diamond", props); },
    square: function (at, props) { return dot(at, "square", props); },
    halo: function (at, props) {
      return disc(at, props, { className: "nm-halo", leastPx: 14, interactive: false });
    },
    ring: function (at, props) {
      return disc(at, props, { className: "nm-ring", fill: true, weight: 1.6 });
    },
    thin: function (at, props) {
      return disc(at, props, { className: "nm-ring", fill: true, weight: 1 });
    },
    select: function (at) {
      return new Mark(at, {
        pane: "nm-selection", radius: 12, className: "nm-select", weight: 2, interactive: false,
      });
    },
    open: function (at, props) { return head(at, props, false); },
    filled: function (at, props) { return head(at, props, true); },
    unknown: sixHeads,
    area: function (at) { return anchor(at); },
    word: function (at) { return anchor(at); },
  };

  /* Takes no room and draws nothing; it only carries a label or badges. */
  function anchor(at) {
    return new Mark(at, { pane: "nm-dots", radius: 0, stroke: false, fill: false, interactive: false });
  }

  function touchable(at, props) {
    return selectable(L.circleMarker(at, {
      pane: "nm-dots", radius: TOUCH_PX, className: "nm-touch", bubblingMouseEvents: false,
    }), props.id);
  }

  function flag(at, props) {
    return selectable(new Mark(at, {
      pane: "nm-flags", radius: 5, shape: "flag", weight: 1.6, bubblingMouseEvents: false,
      className: "nm-flag nm-flag-" + props.f,
    }), props.id);
  }

  function isPlace(shape) {
    return shape === "dot" || shape === "diamond" || shape === "square";
  }

  function pointToLayer(feature, at) {
    var props = feature.properties;
    var mark = selectable((POINTS[props.t] || POINTS.dot)(at, props), props.id);
    mark.newsmap = props;
    var extras = [];
    if (props.h) extras.push(touchable(at, props));
    if (props.f && props.h) extras.push(flag(at, props));
    if (!extras.length) return mark;
    var group = L.featureGroup(extras.concat([mark]));
    group.newsmap = props;
    group.getLatLng = function () { return at; };
    return group;
  }

  var LINE_COLOURS = { casing: "background", flow: "flow", hollow: "land" };

  function onCanvas(layer, shape) {
    L.extend(layer.options, {
      pane: "nm-dots", renderer: canvas(), opacity: shape === "reach" ? 0 : 1,
      color: colour(LINE_COLOURS[shape] || "distance"),
    });
  }

  /* Leaflet rounds to whole pixels, which makes a curve of short strokes tremble. */
  function projectFinely(latlngs, result, bounds) {
    var map = this._map, origin = map.getPixelOrigin();
    var points = latlngs.map(function (at) {
      var point = map.project(at).subtract(origin);
      bounds.extend(point);
      return point;
    });
    result.push(points);
  }

  function onEachFeature(feature, layer) {
    var props = feature.properties;
    if (feature.geometry.type !== "LineString") return;
    layer.options = L.extend({}, layer.options, { bubblingMouseEvents: false }, LINES[props.t]);
    if (props.w) layer.options.weight = props.w;
    layer.options.smoothFactor = 0;  // Python chose the vertices
    layer._projectLatlngs = projectFinely;
    if (props.t === "reach") layer.options.weight = 22;
    if (!props.h) onCanvas(layer, props.t);
    layer.newsmap = props;
    if (props.t !== "casing" && props.t !== "hollow") selectable(layer, props.id);
  }

  // ------------------------------------------------------------------ labels

  function box(x, y, width, height) {
    return { x0: x, y0: y, x1: x + width, y1: y + height };
  }

  function meet(a, b) {
    return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
  }

  /* Boxes already taken, kept in cells of 64 px so that a thousand labels stay quick to place. */
  function Room() {
    this.cells = new Map();
  }
  Room.prototype.each = function (b, act) {
    for (var i = Math.floor(b.x0 / 64); i <= Math.floor(b.x1 / 64); i++) {
      for (var j = Math.floor(b.y0 / 64); j <= Math.floor(b.y1 / 64); j++) {
        if (act(i + ":" + j)) return true;
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
      if (r.width) room.take(box(r.left - frame.left - 2, r.top - frame.top - 2, r.width + 4, r.height + 4));
    });
  }

  /* Where a label of size (w, h) may stand beside a mark of reach g: right, left, below, above,
   * then the corners. */
  function besides(p, w, h, g) {
    return [
      [p.x + g, p.y - h / 2], [p.x - g - w, p.y - h / 2],
      [p.x - w / 2, p.y + g], [p.x - w / 2, p.y - g - h],
      [p.x + g * 0.8, p.y + g * 0.6], [p.x - g * 0.8 - w, p.y + g * 0.6],
      [p.x + g * 0.8, p.y - g * 0.6 - h], [p.x - g * 0.8 - w, p.y - g * 0.6 - h],
    ];
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

  /* Rings of spots round the middle of an area, the nearest first: its badges belong to no point. */
  function around(p, w, h) {
    var spots = [];
    for (var away = 0; away <= 300; away += 20) {
      for (var turn = 0; turn < (away ? 16 : 1); turn++) {
        var angle = -Math.PI / 2 + turn * Math.PI / 8;
        spots.push([p.x - w / 2 + Math.cos(angle) * away, p.y - h / 2 + Math.sin(angle) * away]);
      }
    }
    return spots;
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
    if (props.t === "flow" || props.t === "unknown" || props.t === "word") return "flow";
    return props.t === "stated" || props.t === "measured" ? "line" : "place";
  }

  function spotsFor(map, layer, w, h, isChosen) {
    var props = layer.newsmap, kind = kindOf(props);
    if (layer.getLatLngs) return along(pixelsOf(map, layer), w, h, props.s || 1);
    var p = pointOf(map, layer);
    if (kind === "area") return props.l ? around(p, w, h) : besides(p, w, h, 12);
    if (props.t === "ring" || props.t === "thin") {
      var reach = layer._radius || 10;
      return besides({ x: p.x, y: p.y - reach }, w, h, 2).slice(3).concat(besides(p, w, h, reach + 4));
    }
    return besides(p, w, h, props.t === "unknown" ? 24 : isChosen ? 16 : 10);
  }

  function inside(map, layer) {
    var props = layer.newsmap;
    if (layer.getLatLng) return map.getBounds().pad(0.1).contains(layer.getLatLng());
    return Boolean(props.l) && map.getBounds().intersects(layer.getBounds());
  }

  function allowed(zoom, count, props, chosen) {
    var kind = kindOf(props);
    if (chosen && props.id === chosen) return true;
    if (zoom < 6.5) return props.p >= 20 && count < 6;
    return zoom >= 10 || count < 14 || kind !== "place";
  }

  /* All labels anew: who has the better right comes first, who finds no room is hidden. */
  function layout(map) {
    var state = map.newsmap, zoom = map.getZoom(), room = new Room();
    var size = map.getSize(), frame = box(2, 2, size.x - 4, size.y - 4);
    state.labels.innerHTML = "";
    var marks = marksOf(map).filter(function (layer) { return inside(map, layer); });
    takeControls(room, map);
    state.few = marks.length <= MANY;
    marks.forEach(function (layer) {
      var p = pointOf(map, layer);
      if (p && isPlace(layer.newsmap.t)) room.take(box(p.x - 7, p.y - 7, 14, 14));
      if (p && layer.newsmap.f) room.take(box(p.x, p.y - 19, 13, 10));
      if (!p && (layer.newsmap.t === "flow" || layer.newsmap.t === "stated")) takeLine(room, pixelsOf(map, layer));
    });
    var chosen = chosenId(marks), count = 0;
    ranked(marks, chosen).forEach(function (layer) {
      if (!allowed(zoom, count, layer.newsmap, chosen)) return;
      if (place(map, layer, room, frame, zoom, chosen) && kindOf(layer.newsmap) === "place") count += 1;
    });
    marks.forEach(function (layer) {
      if (layer.newsmap.t === "measured") takeLine(room, pixelsOf(map, layer));
    });
    marks.forEach(function (layer) {
      if (kindOf(layer.newsmap) === "area" && zoom <= 9) place(map, layer, room, frame, zoom, chosen);
    });
    baseNames(map, room, frame, zoom);
  }

  function chosenId(marks) {
    var ring = marks.find(function (layer) { return layer.newsmap.t === "select"; });
    return ring ? ring.newsmap.id : "";
  }

  /* Labels in the order of their right to room; areas belong to no point and come after all. */
  function ranked(marks, chosen) {
    var right = function (layer) {
      return layer.newsmap.id === chosen && layer.getLatLng ? 200 : layer.newsmap.p || 0;
    };
    return marks.filter(function (layer) { return layer.newsmap.l && kindOf(layer.newsmap) !== "area"; })
      .sort(function (a, b) { return right(b) - right(a); });
  }

  function element(state, className, html) {
    var el = L.DomUtil.create("div", "nm-label " + className, state.labels);
    el.innerHTML = html;
    return el;
  }

  function freeSpot(el, spots, room, frame) {
    var w = el.offsetWidth, h = el.offsetHeight;
    return spots(w, h).find(function (at) {
      var b = box(at[0], at[1], w, h);
      return b.x0 >= frame.x0 && b.y0 >= frame.y0 && b.x1 <= frame.x1 && b.y1 <= frame.y1 && room.free(b);
    });
  }

  function settle(el, spots, room, frame, force) {
    var spot = freeSpot(el, spots, room, frame), second = el.querySelector(".nm-l2");
    if (!spot && second) {
      // One line is better than none: the panel says the rest.
      second.remove();
      spot = freeSpot(el, spots, room, frame);
    }
    if (!spot && force) spot = spots(el.offsetWidth, el.offsetHeight)[0];
    if (!spot) {
      el.remove();
      return false;
    }
    var w = el.offsetWidth, h = el.offsetHeight;
    room.take(box(spot[0], spot[1], w, h));
    el.style.transform = "translate(" + Math.round(spot[0]) + "px," + Math.round(spot[1]) + "px)";
    return true;
  }

  function place(map, layer, room, frame, zoom, chosen) {
    var props = layer.newsmap, kind = kindOf(props), state = map.newsmap;
    var isChosen = Boolean(chosen) && props.id === chosen && kind === "place";
    var html = kind === "area" ? areaHtml(props, state.notes) : labelHtml(props);
    var className = "nm-" + kind + (isChosen ? " nm-chosen" : "") + (zoom < 7 ? " nm-brief" : "");
    if (props.t === "measured") className += " nm-plain";
    var el = element(state, className, html);
    var spots = function (w, h) { return spotsFor(map, layer, w, h, isChosen); };
    return settle(el, spots, room, frame, props.d || isChosen || kind === "area") && wire(el, props);
  }

  function wire(el, props) {
    el.addEventListener("click", function (event) {
      var own = event.target.closest("[data-id]");
      var id = own ? own.dataset.id : props.id;
      if (id) pick(id);
    });
    L.DomEvent.disableClickPropagation(el);
    return true;
  }

  // ------------------------------------------------------------------ base map

  function baseStyle(css, layer, feature) {
    var kind = feature.properties.layer;
    var styles = {
      land: { fill: true, stroke: false, fillColor: css("land"), fillOpacity: 1 },
      water: { fill: true, stroke: true, weight: 0.8, color: css("river"), fillColor: css("water"), fillOpacity: 1 },
      river: { fill: false, weight: 1.2, color: css("river") },
      border: { fill: false, weight: 1.5, color: css("border") },
      province: { fill: false, weight: 1, color: css("province"), dashArray: feature.properties.approximate ? "2 6" : "5 4" },
    };
    return L.extend({ interactive: false, opacity: 1 }, styles[kind]);
  }

  var BASE_ORDER = { land: 0, water: 1, river: 2, province: 3, border: 4 };

  function drawBase(map, data) {
    var state = map.newsmap;
    var canvas = L.canvas({ pane: "nm-base", padding: 0.4 });
    var css = function (token) {
      return getComputedStyle(map.getContainer()).getPropertyValue("--nm-" + token).trim();
    };
    var shapes = data.features.filter(function (f) { return f.properties.layer in BASE_ORDER; });
    shapes.sort(function (a, b) {
      return BASE_ORDER[a.properties.layer] - BASE_ORDER[b.properties.layer];
    });
    state.base = L.geoJson({ type: "FeatureCollection", features: shapes }, {
      renderer: canvas, pane: "nm-base", interactive: false,
      style: function (feature) { return baseStyle(css, null, feature); },
    }).addTo(map);
    state.baseLabels = data.features.filter(function (f) { return f.properties.layer === "label"; });
    map.attributionControl.addAttribution("Natural Earth");
    map.attributionControl.getContainer().title = data.attribution;
    if (data.bbox) map.setMaxBounds(L.latLngBounds([data.bbox[1], data.bbox[0]], [data.bbox[3], data.bbox[2]]).pad(0.5));
    soon(map);
  }

  function baseNames(map, room, frame, zoom) {
    var state = map.newsmap;
    (state.baseLabels || []).forEach(function (feature) {
      var props = feature.properties;
      if (props.rank > zoom || props.until <= zoom) return;
      var at = feature.geometry.coordinates;
      var p = map.latLngToContainerPoint([at[1], at[0]]);
      if (p.x < 0 || p.y < 0 || p.x > frame.x1 || p.y > frame.y1) return;
      var el = L.DomUtil.create("div", "nm-label nm-base-name nm-base-" + props.class, state.labels);
      el.textContent = props.name[state.language] || props.name.en;
      settle(el, function (w, h) {
        return [[p.x - w / 2, p.y - h / 2], [p.x - w / 2, p.y - h / 2 - 22], [p.x - w / 2, p.y - h / 2 + 22]];
      }, room, frame, false);
    });
  }

  // ------------------------------------------------------------------ view and controls

  function storedView() {
    try {
      return JSON.parse(sessionStorage.getItem(VIEW_KEY));
    } catch (error) {
      return null;
    }
  }

  function storeView(map) {
    var at = map.getCenter();
    try {
      sessionStorage.setItem(VIEW_KEY, JSON.stringify([at.lat, at.lng, map.getZoom()]));
    } catch (error) {
      /* Storage is off; the view is then forgotten with the frame, no more. */
    }
  }

  function fit(map) {
    var narrow = map.getSize().x < 500;
    if (map.newsmap.bounds) {
      map.fitBounds(map.newsmap.bounds, { padding: narrow ? [28, 34] : [48, 48], maxZoom: 10, animate: false });
    }
  }

  /* Once for each frame: where the reader left off, or everything that is drawn. */
  function firstView(map, bounds) {
    map.newsmap.bounds = bounds;
    if (map.newsmap.placed || !bounds) return;
    map.newsmap.placed = true;
    var view = storedView();
    if (view && L.latLngBounds(bounds).pad(0.5).contains([view[0], view[1]])) {
      map.setView([view[0], view[1]], view[2], { animate: false });
    } else {
      fit(map);
    }
    map.on("moveend", function () { storeView(map); });
    arrange(map);
  }

  function corner(map, className, html, position) {
    var control = L.control({ position: position });
    control.onAdd = function () {
      var el = L.DomUtil.create("div", className);
      el.innerHTML = html;
      L.DomEvent.disableClickPropagation(el);
      return el;
    };
    return control.addTo(map);
  }

  /* The legend goes where fewest marks are, the zoom buttons to the opposite corner. */
  function arrange(map) {
    var state = map.newsmap;
    if (!state.legend) return;
    var size = map.getSize(), el = state.legend.getContainer();
    var w = el.offsetWidth + 24, h = el.offsetHeight + 24;
    var corners = {
      bottomleft: box(0, size.y - h, w, h), topleft: box(0, 0, w, h),
      topright: box(size.x - w, 0, w, h), bottomright: box(size.x - w, size.y - h - 30, w, h),
    };
    var points = [];
    marksOf(map).forEach(function (layer) {
      var p = pointOf(map, layer);
      if (p) points.push(p);
      else if (layer.newsmap.t !== "measured") points = points.concat(pixelsOf(map, layer));
    });
    var best = Object.keys(corners).reduce(function (a, b) {
      var load = function (key) {
        return points.filter(function (p) {
          return meet(corners[key], box(p.x - 30, p.y - 10, 60, 20));
        }).length;
      };
      return load(b) < load(a) ? b : a;
    });
    var opposite = { bottomleft: "topright", topleft: "bottomright", topright: "bottomleft", bottomright: "topleft" };
    state.legend.setPosition(best);
    map.zoomControl.setPosition(opposite[best]);
    addFitButton(map);  // moving a control makes its element anew
  }

  function showLegend(map, html) {
    var state = map.newsmap;
    if (state.legendHtml === html) return;
    state.legendHtml = html;
    if (state.legend) state.legend.remove();
    state.legend = html && map.getSize().x >= 500 ? corner(map, "nm-legend", html, "bottomleft") : null;
    if (state.placed) arrange(map);
  }

  function addFitButton(map) {
    var el = map.zoomControl.getContainer();
    if (el.querySelector(".nm-fit")) return;
    var button = L.DomUtil.create("a", "nm-fit", el);
    button.href = "#";
    button.title = "Show everything";
    button.setAttribute("role", "button");
    button.setAttribute("aria-label", "Show everything");
    button.textContent = "⤢";
    L.DomEvent.on(button, "click", function (event) {
      L.DomEvent.stop(event);
      fit(map);
    });
  }

  /* A chosen mark out of sight is brought into it; one in sight leaves the view alone. */
  function follow(map, layer) {
    var props = layer.newsmap;
    if (!props || props.t !== "select" || props.id === map.newsmap.followed) return;
    var first = map.newsmap.followed === undefined;
    map.newsmap.followed = props.id;
    if (!first && !map.getBounds().contains(layer.getLatLng())) map.panTo(layer.getLatLng());
  }

  function setScheme(map, scheme) {
    if (map.newsmap.scheme === scheme) return;
    map.newsmap.scheme = scheme;
    wear(scheme);
    if (map.newsmap.base) {
      map.removeLayer(map.newsmap.base);
      drawBase(map, map.newsmap.baseData);
    }
  }

  function wear(scheme) {
    document.documentElement.className = document.body.className = "nm-" + scheme;
    colours = {};
  }

  /* Called while the script of the marks is read, before the first of them is made. */
  function told(options) {
    wear(options.scheme);
    return options;
  }

  var fetchedLayers = {};

  /* Very many marks are fetched by address, once; a click then moves none of them. */
  function fetched(name, options) {
    if (fetchedLayers[name]) {
      fetchedLayers[name].options.newsmap = options;
      return fetchedLayers[name];
    }
    var layer = L.geoJson(null, {
      pointToLayer: pointToLayer, onEachFeature: onEachFeature, newsmap: options,
    });
    fetchedLayers = {};
    fetchedLayers[name] = layer;
    fetch("../../assets/newsmap/marks/" + name).then(function (answer) { return answer.json(); })
      .then(function (data) {
        layer.addData(data);
        if (layer._map) received(layer._map, layer);
      });
    return layer;
  }

  function showTiles(map, on) {
    var state = map.newsmap;
    if (on && !state.tiles) {
      state.tiles = L.tileLayer("https://tile.openstreetmap.org/{z}/{x}/{y}.png", {
        maxZoom: 19, attribution: "© OpenStreetMap contributors",
      }).addTo(map);
    } else if (!on && state.tiles) {
      state.tiles.remove();
      state.tiles = null;
    }
    map.getPane("nm-base").style.display = on ? "none" : "";
  }

  function received(map, layer) {
    if (!(layer instanceof L.GeoJSON)) return;
    var state = map.newsmap, told = layer.options.newsmap;
    layer.eachLayer(function (one) { if (one.newsmap) follow(map, one); });
    soon(map);
    if (!told) return;
    state.notes = told.notes;
    state.language = told.language;
    setScheme(map, told.scheme);
    showTiles(map, told.tiles);
    showLegend(map, told.legend);
    firstView(map, told.bounds);
    if (window.feature_group) {
      // What was removed is let go of; the component itself keeps every group for ever.
      window.feature_group = window.feature_group.filter(function (group) { return map.hasLayer(group); });
    }
  }

  function soon(map) {
    if (map.newsmap.waiting) return;
    map.newsmap.waiting = true;
    requestAnimationFrame(function () {
      map.newsmap.waiting = false;
      if (map._loaded) layout(map);
    });
  }

  function height(map) {
    return window.innerWidth < 500 ? 316 : Number(map.getContainer().dataset.height) || 452;
  }

  /* Python does not know how wide the frame is; on a narrow one the map is lower. */
  function keepHeight(map) {
    if (!window.Streamlit) return;
    var el = map.getContainer(), told = window.Streamlit.setFrameHeight.bind(window.Streamlit);
    el.dataset.height = String(parseInt(el.style.height, 10) || 452);
    window.Streamlit.setFrameHeight = function () { told(height(map)); };
    var apply = function () {
      el.style.height = height(map) + "px";
      el.style.width = "100%";
      map.invalidateSize({ animate: false });
      window.Streamlit.setFrameHeight();
    };
    window.addEventListener("resize", apply);
    apply();
  }

  function attach(map) {
    map.newsmap = { notes: { area: "", stock: "" }, language: "en" };
    PANES.forEach(function (pane) {
      map.createPane(pane[0]).style.zIndex = pane[1];
    });
    map.getPane("nm-base").style.pointerEvents = "none";
    map.newsmap.labels = L.DomUtil.create("div", "nm-labels", map.getContainer());
    map.attributionControl.setPrefix(false);
    L.control.scale({ imperial: false, position: "bottomright", maxWidth: 100 }).addTo(map);
    if (L.Browser.mobile) map.dragging.disable();  // one finger scrolls the page, two move the map
    addFitButton(map);
    keepHeight(map);
    fetch("../../assets/newsmap/basemap.json").then(function (answer) { return answer.json(); })
      .then(function (data) {
        map.newsmap.baseData = data;
        drawBase(map, data);
      });
    map.on("layeradd", function (event) { received(map, event.layer); });
    map.on("layerremove", function () { soon(map); });
    map.on("zoomend moveend resize", function () { soon(map); });
    map.on("movestart zoomstart", function () { map.newsmap.labels.classList.add("nm-moving"); });
    map.on("moveend zoomend", function () { map.newsmap.labels.classList.remove("nm-moving"); });
    map.on("move", function () { if (map.newsmap.few) soon(map); });
  }

  L.Map.addInitHook(function () { attach(this); });
  window.newsmap = { pointToLayer: pointToLayer, onEachFeature: onEachFeature, pick: pick, told: told, fetched: fetched };
})();
