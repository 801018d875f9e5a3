/* Which flags are drawn where there are very many.
 *
 * At the zoom at which a map of many places opens, flags would lie over one another in a heap of
 * one colour that says nothing of any place. A flag that would lie over another is left out, a
 * hollow one like a filled one; the dot stays, and opens what the sources say. Those of contested
 * places and of places most is told of come first, those of the selection always; a place that is
 * not drawn has none. note.js says how many there are, and draws them all when asked. */
(function (nm) {
  "use strict";

  var FEW = 12;                 // so many are all drawn: they are no heap
  var WIDE = 16, HIGH = 14;     // two nearer than this, in pixels of a full-sized flag, are one heap

  /* The places with a flag, those with the better right to room first. */
  function flagsOf(marks) {
    return marks.filter(function (layer) { return layer.newsmap.f && layer.getLatLng; })
      .map(function (layer) { return { layer: layer, at: layer.getLatLng(), right: layer.newsmap.p || 0 }; })
      .sort(function (one, other) { return other.right - one.right; });
  }

  /* A flag is an element of its own, or on a canvas a part of its mark. */
  function show(flag, shown) {
    var layer = flag.layer, changed = Boolean(layer.nmFlagless) === shown;
    flag.shown = shown;
    layer.nmFlagless = !shown;
    if (layer.nmFlag) nm.hide(layer.nmFlag, !shown);
    else if (changed && layer._renderer) layer._renderer._requestRedraw(layer);
  }

  /* The flags, each with whether it is drawn. */
  function thinFlags(map, marks, selected) {
    var flags = flagsOf(marks), taken = [], scale = nm.scaleOf(map), all = map.newsmap.drawAll || flags.length <= FEW;
    var own = flags.filter(function (flag) { return selected.has(flag.layer.newsmap.id); });
    var rest = flags.filter(function (flag) { return !selected.has(flag.layer.newsmap.id); });
    own.concat(rest).forEach(function (flag, n) {
      var p = map.project(flag.at);
      var heaps = taken.some(function (other) {
        return Math.abs(other.x - p.x) < WIDE * scale && Math.abs(other.y - p.y) < HIGH * scale;
      });
      show(flag, !flag.layer.nmHidden && (all || n < own.length || !heaps));
      if (flag.shown) taken.push(p);
    });
    return flags;
  }

  nm.thinFlags = thinFlags;
})(window.newsmap = window.newsmap || {});
