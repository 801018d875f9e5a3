/* Labels that stand apart from their dot, with a thin line to it: in a crowd a name has no room
 * beside its own dot, and one that the reader has chosen, or whose sources contradict each other,
 * must be read all the same. */
(function (nm) {
  "use strict";

  var REACHES = [22, 36, 52, 70];   // from the dot to the label, in pixels
  var FAR = [90, 110, 130];         // for what must stand
  var WAYS = 24;                    // in so many directions
  var CLEAR = 9;                    // the line begins so far from the middle of its dot

  function nearest(b, p) {
    return { x: Math.max(b.x0, Math.min(b.x1, p.x)), y: Math.max(b.y0, Math.min(b.y1, p.y)) };
  }

  /* Points along a line from a dot to a label, without those on the dot itself. */
  function points(from, to) {
    var length = Math.hypot(to.x - from.x, to.y - from.y), found = [];
    for (var at = CLEAR; at < length; at += 4) {
      var share = at / length;
      found.push({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
    }
    return found;
  }

  /* Whether a line runs over nothing that weighs as much: no dot, and no flag, label or button. */
  function runsFree(room, from, to, weight) {
    return points(from, to).every(function (at) {
      return room.met(nm.box(at.x - 1, at.y - 1, 2, 2)).every(function (other) {
        return !(other.weight >= weight) || (other.at && other.at.equals(from));
      });
    });
  }

  /* Where a label of this size may stand apart from its dot, the nearest first; none without room.
   * What must stand goes further, and its line over words if need be, but over no other dot; at
   * last it covers what weighs less than `most`. */
  function spotApart(p, w, h, room, frame, most) {
    var free = function (own) { return room.free(own); };
    var near = spotWithin(REACHES, p, w, h, room, frame, nm.WORDS, free);
    return [free, covering(room, nm.WORDS), covering(room, most)].reduce(function (found, hasRoom) {
      return found || (most ? spotWithin(REACHES.concat(FAR), p, w, h, room, frame, Infinity, hasRoom) : null);
    }, near);
  }

  function covering(room, most) {
    return function (own) { return room.load(own) < most; };
  }

  function spotWithin(reaches, p, w, h, room, frame, weight, hasRoom) {
    for (var i = 0; i < reaches.length; i++) {
      for (var k = 0; k < WAYS; k++) {
        var turn = 2 * Math.PI * k / WAYS, x = Math.cos(turn), y = Math.sin(turn);
        var mid = { x: p.x + x * (reaches[i] + w / 2), y: p.y + y * (reaches[i] + h / 2) };
        var at = [Math.round(mid.x - w / 2), Math.round(mid.y - h / 2)];
        var own = nm.box(at[0], at[1], w, h);
        if (nm.fits(own, frame) && hasRoom(own) && runsFree(room, p, nearest(own, p), weight)) return at;
      }
    }
    return null;
  }

  /* Draw the line from a label to its dot, inside the label, so that both go together. */
  function drawLeader(el, at, p, room) {
    var own = nm.box(at[0], at[1], el.offsetWidth, el.offsetHeight), to = nearest(own, p);
    var line = document.createElement("i"), length = Math.hypot(to.x - p.x, to.y - p.y);
    line.className = "nm-leader";
    line.style.left = to.x - at[0] + "px";
    line.style.top = to.y - at[1] + "px";
    line.style.width = Math.max(0, length - CLEAR) + "px";
    line.style.transform = "rotate(" + Math.atan2(p.y - to.y, p.x - to.x) + "rad)";
    el.classList.add("nm-apart");
    el.appendChild(line);
    points(p, to).forEach(function (on) {
      var piece = nm.box(on.x - 2, on.y - 2, 4, 4);
      piece.weight = nm.WORDS;
      room.take(piece);
    });
  }

  nm.spotApart = spotApart;
  nm.drawLeader = drawLeader;
})(window.newsmap = window.newsmap || {});
