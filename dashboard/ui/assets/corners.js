/* Where the legend, the zoom buttons and the note of what is left out stand: in the corners where
 * they cover least; and how the map is fitted to a box, so that no mark lies under the buttons.
 *
 * The same for the same marks, whenever it is asked: it is reckoned for the view that the map is
 * fitted to, not for the one that a reader has come to, and once more when the map has another
 * size or its typeface has arrived, which makes the legend narrower than the one in its place. */
(function (nm) {
  "use strict";

  var OPPOSITE = { bottomleft: "topright", topleft: "bottomright", topright: "bottomleft", bottomright: "topleft" };
  var BUTTONS_ALONE = ["topleft", "topright", "bottomleft"];  // where there is no legend
  var MOST_ZOOM = 9;      // a map of one place is not opened nearer; nearer, regions show no badges
  var RING = 14;          // of a place that is selected, in pixels around it
  var NOTE = [220, 70];   // the note of what is left out, about, with what stands around it

  /* What stands at one point or along one line; the selection, which comes and goes, does not count. */
  var LINES = { flow: true, stated: true };
  var PASSING = { select: true, chosen: true, measured: true };

  /* Leaflet's options of a fit: room at the edges, and no mark so large that nothing is around it. */
  function edges(map) {
    var pad = map.getSize().x < 500 ? [28, 34] : [48, 48];
    return { paddingTopLeft: pad.slice(), paddingBottomRight: pad.slice(), maxZoom: MOST_ZOOM };
  }

  /* The same, with more room at the side of the buttons where else a mark would lie under them. */
  function fitting(map, box) {
    var options = edges(map), el = map.zoomControl.getContainer();
    var frame = map.getContainer().getBoundingClientRect(), at = el.getBoundingClientRect();
    var left = at.left - frame.left, top = at.top - frame.top;
    var buttons = nm.box(left - RING, top - RING, at.width + 2 * RING, at.height + 2 * RING);
    var isUnder = pointsOf(map, box, options).some(function (p) { return nm.meet(buttons, nm.box(p.x, p.y, 0, 0)); });
    if (!isUnder) return options;
    if (/left$/.test(map.zoomControl.getPosition())) options.paddingTopLeft[0] = Math.max(options.paddingTopLeft[0], buttons.x1);
    else options.paddingBottomRight[0] = Math.max(options.paddingBottomRight[0], map.getSize().x - buttons.x0);
    return options;
  }

  /* The zoom and the pixel in the middle of the map, where it is fitted to a box. */
  function fitted(map, box, options) {
    var bounds = L.latLngBounds(box), first = L.point(options.paddingTopLeft), last = L.point(options.paddingBottomRight);
    var zoom = Math.min(options.maxZoom, map.getBoundsZoom(bounds, false, first.add(last)));
    var corners = map.project(bounds.getSouthWest(), zoom).add(map.project(bounds.getNorthEast(), zoom));
    return { zoom: zoom, middle: corners.add(last).subtract(first).divideBy(2) };
  }

  /* The pixels of what is drawn, where the map is fitted to a box. */
  function pointsOf(map, box, options) {
    var view = fitted(map, box, options), points = [];
    var shift = map.getSize().divideBy(2).subtract(view.middle);
    var pixels = function (at) { return map.project(at, view.zoom).add(shift); };
    nm.marksOf(map).forEach(function (layer) {
      var shape = layer.newsmap.t;
      if (PASSING[shape]) return;
      if (layer.getLatLng) points.push(pixels(layer.getLatLng()));
      else if (LINES[shape]) points = points.concat(layer.getLatLngs().map(pixels));
    });
    return points;
  }

  /* How many marks lie in each corner under something of that size. */
  function loads(map, points, w, h) {
    var size = map.getSize(), right = size.x - w, low = size.y - h, found = {};
    var corners = {
      bottomleft: nm.box(0, low, w, h), topleft: nm.box(0, 0, w, h),
      topright: nm.box(right, 0, w, h), bottomright: nm.box(right, low - 30, w, h),
    };
    Object.keys(corners).forEach(function (key) {
      found[key] = points.filter(function (p) {
        return nm.meet(corners[key], nm.box(p.x - 30, p.y - 10, 60, 20));
      }).length;
    });
    return found;
  }

  /* The corner of these with the least load; of several the first. */
  function emptiest(load, corners) {
    return corners.reduce(function (a, b) { return load[b] < load[a] ? b : a; });
  }

  function loadsUnder(map, points, control) {
    var el = control.getContainer();
    return loads(map, points, el.offsetWidth + 24, el.offsetHeight + 24);
  }

  /* The legend goes where fewest marks are and the zoom buttons to the opposite corner, or where
   * fewest are if there is no legend; the note to the emptier one of the others. */
  function arrange(map) {
    var state = map.newsmap, box = state.opening || state.bounds, legend = state.legend;
    if (!box) return;
    var points = pointsOf(map, box, edges(map)), corners = Object.keys(OPPOSITE);
    var own = legend ? emptiest(loadsUnder(map, points, legend), corners) : "";
    var buttons = own ? OPPOSITE[own] : emptiest(loadsUnder(map, points, map.zoomControl), BUTTONS_ALONE);
    var free = ["bottomright"].concat(corners).filter(function (key) { return key !== own && key !== buttons; });
    var note = emptiest(loads(map, points, NOTE[0], NOTE[1]), free);
    var stood = [legend && legend.getPosition(), map.zoomControl.getPosition(), state.noteCorner].join();
    if (stood === [own || null, buttons, note].join()) return;
    if (legend) legend.setPosition(own);
    map.zoomControl.setPosition(buttons);
    nm.addFitButton(map);  // moving a control makes its element anew
    nm.standNote(map, note);
    nm.soon(map);
  }

  /* Until its typeface is there the words have the widths of another one: labels and corners anew. */
  function followFonts(map) {
    document.fonts.addEventListener("loadingdone", function () {
      arrange(map);
      nm.fitAgain(map);
      nm.soon(map);
    });
  }

  nm.arrange = arrange;
  nm.fitting = fitting;
  nm.followFonts = followFonts;
  nm.MOST_ZOOM = MOST_ZOOM;
})(window.newsmap = window.newsmap || {});
