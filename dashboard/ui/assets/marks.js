/* The marks: shapes that keep their size while the map zooms, and what a click on them tells.
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
 *   n   stock badges of an area, [{id, l}], c of one that stands for several: how many;  o  of a
 *       ring: the id of what is selected
 *   a, k, e  of an arrow among many: its id, its place in their order, the places at its ends
 *   q, e  of a stated distance among many places: its id, the places at its ends
 */
(function (nm) {
  "use strict";

  var SMALL = 0.7, SMALL_BELOW = 8.5;  // dots of a map of many places, below this zoom
  var TOUCH_PX = 14;      // radius of the invisible disc that takes the click of a 10 px dot
  var picks = 0;

  var LINES = {
    stated: { pane: "nm-distances", className: "nm-stated", weight: 2, dashArray: "7 4" },
    tick: { pane: "nm-distances", className: "nm-stated", weight: 2, interactive: false },
    measured: { pane: "nm-distances", className: "nm-measured", weight: 2, dashArray: "1 5" },
    casing: { pane: "nm-flows", className: "nm-casing", interactive: false },
    flow: { pane: "nm-flows", className: "nm-flow" },
    hollow: { pane: "nm-flows", className: "nm-hollow", interactive: false },
    reach: { pane: "nm-flows", className: "nm-reach" },
    chosen: { pane: "nm-behind", className: "nm-chosen-flow", interactive: false },
  };

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
      pick(meant(layer, event.layerPoint, id));
    });
  }

  /* The id of the place that a click at a dot or beside one means: the discs that ease the click
   * overlap where places are near each other, and the upper one is not always the nearer one. */
  function nearestDot(clicked, point, id) {
    var least = clicked._point.distanceTo(point);
    clicked._map.eachLayer(function (layer) {
      var props = layer.newsmap;
      if (!props || !props.id || !layer.feature || !isPlace(props.t) || layer.nmHidden) return;
      var pixels = clicked._map.latLngToLayerPoint(layer.getLatLng()).distanceTo(point);
      if (pixels < least) { id = props.id; least = pixels; }
    });
    return id;
  }

  function meant(layer, point, id) {
    if (isReach(layer)) return nearestLine(layer, point);
    return layer.nmDot ? nearestDot(layer, point, id) : id;
  }

  function isReach(layer) {
    return Boolean(layer.newsmap) && layer.newsmap.t === "reach" && !layer.nmHidden;
  }

  /* The id of the line that a click beside one means: what eases the click of two lines may
   * overlap, and the upper one is not always the nearer one. */
  function nearestLine(clicked, point) {
    var id = clicked.newsmap.id, least = pixelsTo(clicked, point);
    clicked._map.eachLayer(function (layer) {
      if (!isReach(layer)) return;
      var pixels = pixelsTo(layer, point);
      if (pixels < least) { id = layer.newsmap.id; least = pixels; }
    });
    return id;
  }

  function pixelsTo(line, point) {
    var nearest = line.closestLayerPoint(point);
    return nearest ? nearest.distance : Infinity;
  }

  // ------------------------------------------------------------------ shapes

  function polygon(centre, corners) {
    return "M" + corners.map(function (corner) {
      return (centre.x + corner[0]) + "," + (centre.y + corner[1]);
    }).join("L") + "Z";
  }

  /* Of many places from far away each dot and flag is smaller, for else they are one heap; all of
   * them are, for the size of a dot counts nothing. */
  function scaleOf(map) {
    return nm.many && map.getZoom() < SMALL_BELOW ? SMALL : 1;
  }

  function pathOf(shape, p, r, scale) {
    if (shape === "diamond") {
      var d = r * 1.35;
      return polygon(p, [[0, -d], [d, 0], [0, d], [-d, 0]]);
    }
    if (shape === "square") return polygon(p, [[-r, -r], [r, -r], [r, r], [-r, r]]);
    if (shape === "flag") {
      return "M" + flagCorners(p, scale).join("L") + "Z";
    }
    return null;
  }

  function tracePolygon(ctx, corners) {
    ctx.beginPath();
    corners.forEach(function (corner, n) { ctx[n ? "lineTo" : "moveTo"](corner[0], corner[1]); });
    ctx.closePath();
  }

  function flagCorners(p, scale) {
    return [[1, -6], [1, -18], [12, -18], [9, -14.4], [12, -10.8], [1, -10.8]].map(function (corner) {
      return [p.x + corner[0] * scale, p.y + corner[1] * scale];
    });
  }

  function shapeCorners(shape, p, r) {
    var d = r * 1.35;
    if (shape === "diamond") return [[p.x, p.y - d], [p.x + d, p.y], [p.x, p.y + d], [p.x - d, p.y]];
    return [[p.x - r, p.y - r], [p.x + r, p.y - r], [p.x + r, p.y + r], [p.x - r, p.y + r]];
  }

  /* The mark and its flag on a canvas, in one go. */
  function paint(mark) {
    var renderer = mark._renderer, ctx = renderer._ctx, p = mark._point, options = mark.options;
    if (!renderer._drawing || mark._empty() || mark.nmHidden) return;
    ctx.beginPath();
    if (options.shape === "circle") ctx.arc(p.x, p.y, mark._radius, 0, Math.PI * 2);
    else tracePolygon(ctx, shapeCorners(options.shape, p, mark._radius));
    renderer._fillStroke(ctx, mark);
    if (!options.flag || mark.nmFlagless) return;
    tracePolygon(ctx, flagCorners(p, scaleOf(mark._map)));
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
      var scale = this.options.pane === "nm-selection" ? 1 : scaleOf(this._map);
      this._radius = this.options.radius * scale;
      if (this._renderer._ctx && this.options.pane === "nm-dots") {
        paint(this);
        return;
      }
      var path = pathOf(this.options.shape, this._point, this._radius, scale);
      if (path === null) L.CircleMarker.prototype._updatePath.call(this);
      else this._renderer._setPath(this, path);
    },
    /* A flag on the canvas is drawn and wiped out with its mark. */
    _updateBounds: function () {
      L.CircleMarker.prototype._updateBounds.call(this);
      if (this.options.flag) this._pxBounds.extend(this._point.add([14, -20]));
    },
    _containsPoint: function (point) {
      return !this.nmHidden && L.CircleMarker.prototype._containsPoint.call(this, point);
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

  /* One head turned all around a place, and what stands in the middle. */
  function headsAround(at, props, turns, one, middle) {
    var size = props.w || 48, heads = turns.map(function (turn) {
      return '<g transform="rotate(' + turn + ')">' + one + "</g>";
    }).join("");
    return icon(at, props, '<svg viewBox="-24 -24 48 48" width="' + size + '" height="' + size + '">' +
      heads + middle + "</svg>", size, "nm-flows");
  }

  function sixHeads(at, props) {
    return headsAround(at, props, [0, 60, 120, 180, 240, 300],
      '<path class="nm-open" stroke-width="2.4" d="M-4,-17L0,-22L4,-17"/>',
      '<circle class="nm-open" stroke-width="2.4" stroke-dasharray="7 6" r="13"/>');
  }

  /* Four heads that point at where people came to from nowhere that is said or has a point: filled
   * where they are said to have arrived, else open and further out; beside them a name has room. */
  function headsInto(at, props, filled) {
    return headsAround(at, props, [45, 135, 225, 315], filled
      ? '<path class="nm-filled" d="M-4,-23L4,-23L0,-14Z"/>'
      : '<path class="nm-open" stroke-width="2.4" d="M-4,-23L0,-18L4,-23"/>', "");
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
    offer: function (at, props) {
      return disc(at, props, {
        className: "nm-offer", leastPx: 14, weight: 1.6, dashArray: "5 5", interactive: false,
      });
    },
    select: function (at) {
      return new Mark(at, {
        pane: "nm-selection", radius: 12, className: "nm-select", weight: 2, interactive: false,
      });
    },
    open: function (at, props) { return head(at, props, false); },
    filled: function (at, props) { return head(at, props, true); },
    unknown: sixHeads,
    arrival: function (at, props) { return headsInto(at, props, true); },
    bound: function (at, props) { return headsInto(at, props, false); },
    area: function (at) { return anchor(at); },
    word: function (at) { return anchor(at); },
  };

  /* Takes no room and draws nothing; it only carries a label or badges. */
  function anchor(at) {
    return new Mark(at, { pane: "nm-dots", radius: 0, stroke: false, fill: false, interactive: false });
  }

  function touchable(at, props) {
    var disc = L.circleMarker(at, {
      pane: "nm-dots", radius: TOUCH_PX, className: "nm-touch", bubblingMouseEvents: false,
    });
    disc.nmDot = true;
    return selectable(disc, props.id);
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

  function isRing(shape) {
    return shape === "ring" || shape === "thin";
  }

  var HEADS = { unknown: "from", arrival: "into", bound: "into" };

  /* Of a flow of which one end alone is on the map, whether the heads around that one point from it
   * or into it; of anything else nothing. */
  function headsOf(shape) {
    return HEADS[shape];
  }

  function pointToLayer(feature, at) {
    var props = feature.properties;
    var mark = selectable((POINTS[props.t] || POINTS.dot)(at, props), props.id);
    mark.newsmap = props;
    mark.nmDot = isPlace(props.t);
    var extras = [];
    if (props.h && props.id) extras.push(touchable(at, props));
    var ownFlag = props.f && props.h ? flag(at, props) : null;
    if (ownFlag) extras.push(ownFlag);
    if (!extras.length) return mark;
    var group = L.featureGroup(extras.concat([mark]));
    group.newsmap = props;
    group.nmFlag = ownFlag;
    group.getLatLng = function () { return at; };
    return group;
  }

  var LINE_COLOURS = { casing: "background", flow: "flow", hollow: "land" };

  function onCanvas(layer, shape) {
    L.extend(layer.options, {
      pane: "nm-dots", renderer: canvas(), opacity: shape === "reach" ? 0 : 1,
      color: colour(LINE_COLOURS[shape] || "distance"),
    });
    layer._updatePath = function () {
      if (!this.nmHidden) L.Polyline.prototype._updatePath.call(this);
    };
    layer._containsPoint = function (point, closed) {
      return !this.nmHidden && L.Polyline.prototype._containsPoint.call(this, point, closed);
    };
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

  function wear(scheme) {
    document.documentElement.className = document.body.className = "nm-" + scheme;
    colours = {};
  }

  nm.pick = pick;
  nm.wear = wear;
  nm.isPlace = isPlace;
  nm.isRing = isRing;
  nm.headsOf = headsOf;
  nm.scaleOf = scaleOf;
  nm.pointToLayer = pointToLayer;
  nm.onEachFeature = onEachFeature;
  nm.colour = colour;
})(window.newsmap = window.newsmap || {});
