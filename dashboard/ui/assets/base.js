/* The base map that ships: land, water, borders and their names; fetched once, drawn on a canvas. */
(function (nm) {
  "use strict";

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
    nm.soon(map);
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
      nm.settle(el, function (w, h) {
        return [[p.x - w / 2, p.y - h / 2], [p.x - w / 2, p.y - h / 2 - 22], [p.x - w / 2, p.y - h / 2 + 22]];
      }, room, frame, false);
    });
  }

  nm.drawBase = drawBase;
  nm.baseNames = baseNames;
})(window.newsmap = window.newsmap || {});
