/* Where the legend and the zoom buttons stand: in the corners where they cover least.
 *
 * The same for the same marks, whenever it is asked: it is reckoned for the view that the map is
 * fitted to, not for the one that a reader has come to, and once more when the map has another
 * size or its typeface has arrived, which makes the legend narrower than the one in its place. */
(function (nm) {
  "use strict";

  var OPPOSITE = { bottomleft: "topright", topleft: "bottomright", topright: "bottomleft", bottomright: "topleft" };
  var MOST_ZOOM = 10;     // a map of one place is not opened nearer than this

  /* What stands at one point or along one line; the selection, which comes and goes, does not count. */
  var LINES = { flow: true, stated: true };
  var PASSING = { select: true, chosen: true, measured: true };

  function padding(map) {
    return map.getSize().x < 500 ? [28, 34] : [48, 48];
  }

  /* From points on the globe to pixels of the map, where it is fitted to a box. */
  function fittedPixels(map, box) {
    var around = L.latLngBounds(box), size = map.getSize(), pad = L.point(padding(map)).multiplyBy(2);
    var zoom = Math.min(MOST_ZOOM, map.getBoundsZoom(around, false, pad));
    var southWest = map.project(around.getSouthWest(), zoom), northEast = map.project(around.getNorthEast(), zoom);
    var shift = size.divideBy(2).subtract(southWest.add(northEast).divideBy(2));
    return function (at) { return map.project(at, zoom).add(shift); };
  }

  function pointsOf(map, box) {
    var pixels = fittedPixels(map, box), points = [];
    nm.marksOf(map).forEach(function (layer) {
      var shape = layer.newsmap.t;
      if (PASSING[shape]) return;
      if (layer.getLatLng) points.push(pixels(layer.getLatLng()));
      else if (LINES[shape]) points = points.concat(layer.getLatLngs().map(pixels));
    });
    return points;
  }

  /* The legend goes where fewest marks are, the zoom buttons to the opposite corner. */
  function arrange(map) {
    var state = map.newsmap, box = state.opening || state.bounds;
    if (!state.legend || !box) return;
    var size = map.getSize(), el = state.legend.getContainer();
    var w = el.offsetWidth + 24, h = el.offsetHeight + 24;
    var corners = {
      bottomleft: nm.box(0, size.y - h, w, h), topleft: nm.box(0, 0, w, h),
      topright: nm.box(size.x - w, 0, w, h), bottomright: nm.box(size.x - w, size.y - h - 30, w, h),
    };
    var points = pointsOf(map, box);
    var load = function (key) {
      return points.filter(function (p) {
        return nm.meet(corners[key], nm.box(p.x - 30, p.y - 10, 60, 20));
      }).length;
    };
    var best = Object.keys(corners).reduce(function (a, b) { return load(b) < load(a) ? b : a; });
    if (state.legend.getPosition() === best && map.zoomControl.getPosition() === OPPOSITE[best]) return;
    state.legend.setPosition(best);
    map.zoomControl.setPosition(OPPOSITE[best]);
    nm.addFitButton(map);  // moving a control makes its element anew
    nm.soon(map);
  }

  /* Until its typeface is there the words have the widths of another one: labels and corners anew. */
  function followFonts(map) {
    document.fonts.addEventListener("loadingdone", function () {
      arrange(map);
      nm.soon(map);
    });
  }

  nm.arrange = arrange;
  nm.followFonts = followFonts;
  nm.padding = padding;
  nm.MOST_ZOOM = MOST_ZOOM;
})(window.newsmap = window.newsmap || {});
