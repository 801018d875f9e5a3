/* The map itself: its panes, first view, legend and controls, and what arrives from the page. */
(function (nm) {
  "use strict";

  var PANES = [
    ["nm-base", 250], ["nm-rings", 410], ["nm-distances", 420], ["nm-behind", 428], ["nm-flows", 430],
    ["nm-dots", 440], ["nm-flags", 450], ["nm-selection", 455], ["nm-labels", 460],
  ];
  var VIEW_KEY = "newsmap-view";

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

  function fit(map, bounds) {
    if (!bounds) return;
    // Anew, for to a view nearby Leaflet pans by whole pixels, and ends beside it.
    map.fitBounds(bounds, L.extend(nm.fitting(map, bounds), { animate: false, reset: true }));
    map.newsmap.fitted = { bounds: bounds, center: map.getCenter(), zoom: map.getZoom() };
  }

  /* Where nobody moved the map since, it shows the same in a frame of another size, whose middle
     Leaflet keeps to a pixel or so. */
  function fitAgain(map) {
    var fitted = map.newsmap.fitted;
    if (!fitted || fitted.zoom !== map.getZoom()) return;
    var off = map.project(fitted.center).distanceTo(map.project(map.getCenter()));
    if (off < 2) fit(map, fitted.bounds);
  }

  /* A map on which a click is a point: it has its own view, and nothing on it takes the click. */
  function pickPoints(map) {
    map.getContainer().classList.add("nm-picking");
    if (map.newsmap.followed === undefined) map.newsmap.followed = "";
  }

  /* Once for each frame: where the reader left off, or everything that is drawn; of very much, the
     box where most of it lies, for the rest would make it a heap. */
  function firstView(map, bounds, opening, picking) {
    map.newsmap.bounds = bounds;
    map.newsmap.opening = opening;
    if (map.newsmap.placed || !bounds) return;
    map.newsmap.placed = true;
    if (picking) {
      fit(map, bounds);
      return;
    }
    nm.arrange(map);
    var view = storedView();
    if (view && L.latLngBounds(bounds).pad(0.5).contains([view[0], view[1]])) {
      map.setView([view[0], view[1]], view[2], { animate: false });
    } else {
      fit(map, opening || bounds);
    }
    map.on("moveend", function () { storeView(map); });
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

  function showLegend(map, html) {
    var state = map.newsmap;
    if (state.legendHtml === html) return;
    state.legendHtml = html;
    if (state.legend) state.legend.remove();
    state.legend = html && map.getSize().x >= 500 ? corner(map, "nm-legend", html, "bottomleft") : null;
    if (state.placed) nm.arrange(map);
  }

  function addFitButton(map) {
    var el = map.zoomControl.getContainer();
    if (el.querySelector(".nm-fit")) return;
    var button = L.DomUtil.create("a", "nm-fit", el);
    button.href = "#";
    button.setAttribute("role", "button");
    button.textContent = "⤢";
    L.DomEvent.on(button, "click", function (event) {
      L.DomEvent.stop(event);
      fit(map, map.newsmap.bounds);
    });
    nameButtons(map);
  }

  /* Words for an attribute, which come escaped as every word on the map. */
  function unescaped(words) {
    var el = L.DomUtil.create("i", "");
    el.innerHTML = words;
    return el.textContent;
  }

  /* What the buttons are called in the language of the page. */
  function nameButtons(map) {
    var words = map.newsmap.buttons || {}, el = map.zoomControl.getContainer();
    Object.keys(words).forEach(function (kind) {
      var button = el.querySelector(kind);
      if (!button) return;
      button.title = unescaped(words[kind]);
      button.setAttribute("aria-label", button.title);
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
    nm.wear(scheme);
    if (map.newsmap.base) {
      map.removeLayer(map.newsmap.base);
      nm.drawBase(map, map.newsmap.baseData);
    }
  }

  /* Called while the script of the marks is read, before the first of them is made. */
  function told(options) {
    nm.wear(options.scheme);
    nm.many = Boolean(options.many);
    return options;
  }

  /* What those are told who hear the page: a map of pixels says nothing by itself. */
  function heard(map, words) {
    var frame = map.getContainer();
    frame.setAttribute("role", "region");
    frame.setAttribute("aria-label", unescaped(words));
  }

  function emptyLayer(options) {
    return L.geoJson(null, {
      pointToLayer: nm.pointToLayer, onEachFeature: nm.onEachFeature, newsmap: options,
    });
  }

  /* The layer of these marks; with options where it is that of all of them. */
  function given(data, options) {
    return emptyLayer(options).addData(data);
  }

  var fetchedLayers = {};

  /* Very many marks are fetched by address, once; a click then moves none of them. */
  function fetched(name, options) {
    options.awaited = true;
    if (fetchedLayers[name]) {
      options.awaited = fetchedLayers[name].options.newsmap.awaited;
      fetchedLayers[name].options.newsmap = options;
      return fetchedLayers[name];
    }
    var layer = emptyLayer(options);
    fetchedLayers = {};
    fetchedLayers[name] = layer;
    fetch("../../assets/newsmap/marks/" + name).then(function (answer) { return answer.json(); })
      .then(function (data) {
        layer.addData(data);
        layer.options.newsmap.awaited = false;
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
    state.thinned = "";
    layer.eachLayer(function (one) { if (one.newsmap) follow(map, one); });
    soon(map);
    if (!told) return;
    map.getContainer().setAttribute("aria-busy", String(Boolean(told.awaited || told.unfinished)));
    state.notes = told.notes;
    map.getContainer().classList.toggle("nm-many", nm.many);
    if (told.notes.map) heard(map, told.notes.map);
    state.language = document.documentElement.lang = told.language;
    state.buttons = told.buttons;
    nameButtons(map);
    setScheme(map, told.scheme);
    showTiles(map, told.tiles);
    showLegend(map, told.legend);
    if (told.pick) pickPoints(map);
    firstView(map, told.bounds, told.opening, told.pick);
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
      if (map._loaded) nm.layout(map);
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
    map.newsmap = { notes: { area: "", stock: "" }, language: "en", touched: new Set() };
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
        nm.drawBase(map, data);
      });
    map.on("resize", function () { nm.arrange(map); fitAgain(map); });
    nm.followFonts(map);
    map.on("layeradd", function (event) { received(map, event.layer); });
    map.on("layerremove", function () { soon(map); });
    map.on("zoomend moveend resize", function () { soon(map); });
    map.on("movestart zoomstart", function () { map.newsmap.labels.classList.add("nm-moving"); });
    map.on("moveend zoomend", function () { map.newsmap.labels.classList.remove("nm-moving"); });
    map.on("move", function () { if (map.newsmap.few) soon(map); });
  }

  L.Map.addInitHook(function () { attach(this); });
  nm.told = told;
  nm.given = given;
  nm.fetched = fetched;
  nm.soon = soon;
  nm.addFitButton = addFitButton;
  nm.fitAgain = fitAgain;
})(window.newsmap = window.newsmap || {});
