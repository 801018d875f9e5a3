/* Which places are drawn where there are very many, and which distances between them.
 *
 * Seen from far away the dots of a map of many places lie over one another in a heap that tells no
 * place from the next. A dot that would lie on another is left out with its halo, its flag, and the
 * arrows and lines that end there, for else they would seem to end at its neighbour. The selection
 * and the other ends of its arrows are drawn always; then come contested places, the ends of the
 * arrows of most people, and places that most is told of. From close by all are drawn. The note
 * (note.js) says how many there are, and draws them all when asked.
 * A distance's parts carry its id (q) and the places at its ends (e). */
(function (nm) {
  "use strict";

  var ALL_FROM = 10;      // from this zoom on all are drawn
  var NEAR = 15;          // two dots nearer than this, in pixels, are one heap
  var NEAR_RINGS = 26;    // so are the middles of two rings
  var LEADING = 12;       // arrows whose ends come before other places
  var LETTER = 9, AROUND = 64;  // pixels of a letter of a selected place's name, and around the name
  var CONTESTED = 60;     // of the right to room that Python gives (dashboard/ui/view/places.py)

  function spotOf(layer) {
    var at = layer.getLatLng();
    return at.lat + " " + at.lng;
  }

  /* The places, those with the better right to be drawn first. */
  function placesOf(marks, must, leading) {
    var right = function (props) {
      if (must.has(props.id)) return 1000;
      return (props.p || 0) + (leading.has(props.id) ? CONTESTED : 0);
    };
    return marks.filter(function (layer) {
      var shape = layer.newsmap.t;
      return layer.newsmap.id && layer.getLatLng && !layer.newsmap.n && (nm.isPlace(shape) || nm.isRing(shape));
    }).map(function (layer) {
      return { id: layer.newsmap.id, layer: layer, at: layer.getLatLng(), right: right(layer.newsmap) };
    }).sort(function (one, other) { return other.right - one.right; });
  }

  /* The spots that are taken, in cells as large as the distance that is looked for. */
  function Taken(reach) {
    this.reach = reach;
    this.cells = new Map();
  }
  Taken.prototype.key = function (p, right, down) {
    return (Math.floor(p.x / this.reach) + right) + ":" + (Math.floor(p.y / this.reach) + down);
  };
  Taken.prototype.add = function (p) {
    var key = this.key(p, 0, 0);
    if (!this.cells.has(key)) this.cells.set(key, []);
    this.cells.get(key).push(p);
  };
  Taken.prototype.hasNear = function (p) {
    var own = this;
    return [-1, 0, 1].some(function (right) {
      return [-1, 0, 1].some(function (down) {
        return (own.cells.get(own.key(p, right, down)) || []).some(function (other) {
          return other.distanceTo(p) < own.reach;
        });
      });
    });
  };

  /* Where the name of what is selected would stand beside its dot, with room around it: what lies
   * there is left out where the name found none otherwise. */
  function roomForName(map, place) {
    var at = map.latLngToContainerPoint(place.at), p = map.project(place.at);
    var width = LETTER * String(place.layer.newsmap.l || "").length + AROUND;
    var left = at.x + width > map.getSize().x ? p.x - width : p.x;
    return nm.box(left, p.y - AROUND / 2, width, AROUND);
  }

  function isIn(b, p) {
    return p.x > b.x0 && p.x < b.x1 && p.y > b.y0 && p.y < b.y1;
  }

  function endsOf(arrows) {
    var found = new Set();
    arrows.forEach(function (arrow) { arrow.ends.forEach(function (end) { found.add(end); }); });
    return found;
  }

  /* The places, each with whether it is drawn. */
  function thinPlaces(map, marks, selected, arrows) {
    var must = endsOf(arrows.filter(function (arrow) { return nm.isSelected(arrow, selected); }));
    selected.forEach(function (id) { must.add(id); });
    var places = placesOf(marks, must, endsOf(arrows.slice(0, LEADING)));
    var all = map.newsmap.drawAll || !nm.many || map.getZoom() >= ALL_FROM;
    var dots = new Taken(NEAR), rings = new Taken(NEAR_RINGS), spots = new Set();
    var chosen = map.newsmap.clearsName ? places.find(function (place) { return selected.has(place.id); }) : null;
    var kept = chosen ? roomForName(map, chosen) : null;
    places.forEach(function (place) {
      var p = map.project(place.at), taken = nm.isRing(place.layer.newsmap.t) ? rings : dots;
      place.shown = all || must.has(place.id) || !(taken.hasNear(p) || (kept && isIn(kept, p)));
      if (place.shown) taken.add(p);
      if (place.shown) spots.add(spotOf(place.layer));
      nm.hide(place.layer, !place.shown);
    });
    hideAtBare(marks, places, spots);
    return places;
  }

  /* What stands at a place and is no mark of it by itself, its halo and its badges, goes with it. */
  function hideAtBare(marks, places, spots) {
    var bare = new Set(places.map(function (place) { return spotOf(place.layer); }));
    spots.forEach(function (spot) { bare.delete(spot); });
    marks.forEach(function (layer) {
      var props = layer.newsmap;
      if (props.t === "halo" || (props.n && !props.l)) nm.hide(layer, bare.has(spotOf(layer)));
    });
  }

  /* The stated distances, each with whether it is drawn: where both of its ends are. */
  function thinDistances(marks, selected, left) {
    var found = new Map();
    marks.forEach(function (layer) {
      var props = layer.newsmap;
      if (props.q === undefined) return;
      var shown = selected.has(props.q) || !props.e.some(function (end) { return left.has(end); });
      nm.hide(layer, !shown);
      if (props.t === "stated") found.set(props.q, { line: layer, shown: shown });
    });
    return Array.from(found.values());
  }

  /* The ids of the places that are not drawn. */
  function leftOut(places) {
    return new Set(places.filter(function (place) { return !place.shown; }).map(function (place) { return place.id; }));
  }

  nm.thinPlaces = thinPlaces;
  nm.thinDistances = thinDistances;
  nm.leftOut = leftOut;
})(window.newsmap = window.newsmap || {});
