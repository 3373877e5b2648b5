// Turns the keyboard shortcuts of agents off and on again (WCAG 2.1.4), for this browser: speech input and trembling hands
// press single letters by mistake. Without scripts there are no shortcuts, so pages show them only with `data-keys`.
(function () {
  var NAME = "gps-touches";
  var root = document.documentElement;
  var part = document.querySelector("[data-keys-switch]");
  function isOff() {
    try { return localStorage.getItem(NAME) === "non"; } catch (blocked) { return !root.hasAttribute("data-keys"); }
  }
  function keep(off) {
    try { localStorage.setItem(NAME, off ? "non" : "oui"); } catch (blocked) { /* Holds for this page only. */ }
  }
  function show(off) {
    root.toggleAttribute("data-keys", !off);
    if (!part) return;
    part.hidden = false;
    part.querySelector("b").textContent = off ? "désactivés" : "activés";
    part.querySelector("button span").textContent = off ? "Activer" : "Désactiver";
  }
  root.setAttribute("data-keys", "");
  show(isOff());
  addEventListener("storage", function (event) { if (event.key === NAME) show(isOff()); });
  if (part) part.querySelector("button").addEventListener("click", function () {
    var off = root.hasAttribute("data-keys");
    keep(off);
    show(off);
    part.querySelector("[role=status]").textContent = off ? "Raccourcis désactivés." : "Raccourcis activés.";
  });
})();
// Keyboard shortcuts for agents: while no field has the focus, a key activates the element with this key in `data-key`.
// Escape leaves a field; outside a field, it goes to the one with `data-key="ESCAPE"`.
// « Copier » copies the plain-text summary of a card to the clipboard.
(function () {
  function isTyping(element) {
    return element && /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) && !/^(radio|checkbox|submit|button)$/.test(element.type);
  }
  function focus(field) {
    field.focus();
    if (field.select) field.select();
  }
  function open(details, enter) {
    details.open = true;
    details.dataset.now = enter || "";
    focus(details.querySelector("input, textarea, select, button") || details.querySelector("summary"));
  }
  function activate(target) {
    var folded = target.closest("details:not([open])");
    if (folded && folded !== target) {
      open(folded, folded.dataset.enter);
    } else if (target.tagName === "DETAILS") {
      open(target, target.dataset.enter);
    } else if (isTyping(target)) {
      focus(target);
    } else if (target.type === "radio") {
      focus(document.querySelector('input[name="' + target.name + '"]:checked') || target);
    } else {
      target.click();
    }
  }
  // Where a slip ends a call, keys wait until the agent has stopped typing: half a second without any key.
  var CALM = document.querySelector("[data-calm]") ? 500 : 0;
  var last = performance.now();
  function isCalm() {
    var now = performance.now();
    var calm = now - last >= CALM;
    last = now;
    return calm;
  }
  var sent = false;
  document.addEventListener("submit", function () { sent = true; });
  addEventListener("pageshow", function () { sent = false; });
  document.addEventListener("keydown", function (event) {
    if (sent || !document.documentElement.hasAttribute("data-keys")) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    var key = event.key.toUpperCase();
    if (isTyping(document.activeElement)) {
      if (key === "ESCAPE") {
        event.preventDefault();
        document.activeElement.blur();
      }
      return;
    }
    if (!isCalm() && key !== "ESCAPE") return;
    var target = /^([A-Z0-9?]|ESCAPE)$/.test(key) && document.querySelector('[data-key="' + key + '"]');
    if (!target) return;
    event.preventDefault();
    activate(target);
  });
  // Within a folded part of a form, Enter presses the button named in `data-enter`. A button with `data-open` unfolds
  // the part so that Enter presses another of its buttons.
  document.addEventListener("keydown", function (event) {
    var part = event.key === "Enter" && !event.repeat && event.target.tagName === "INPUT" && event.target.closest("details[data-enter]");
    var button = part && document.getElementById(part.dataset.now || part.dataset.enter);
    if (!button) return;
    event.preventDefault();
    button.click();
  });
  document.querySelectorAll("[data-open]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { open(document.getElementById(button.dataset.open), button.dataset.enter); });
  });
  var print = document.querySelector("[data-print]");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", function () { window.print(); });
  }
  var copy = document.querySelector("[data-copy]");
  if (copy && navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener("click", function () {
      navigator.clipboard.writeText(document.getElementById(copy.dataset.copy).textContent.trim());
      copy.querySelector("span").textContent = "Copié";
    });
  }
})();
// On a card that an agent holds: tells the server, at most once a minute, that he is working on it. The message does
// not contain what he types. Also warns him before he leaves the page with text that is not saved.
(function () {
  var form = document.getElementById("agir");
  if (!form) return;
  var worked = false;
  var leaving = false;
  function work() { worked = true; }
  function leave() {
    leaving = true;
    setTimeout(function () { leaving = false; }, 1000);
  }
  ["input", "keydown", "pointerdown"].forEach(function (event) { document.addEventListener(event, work); });
  setInterval(function () {
    if (!worked || !window.fetch) return;
    worked = false;
    fetch(form.dataset.touch, { method: "POST", credentials: "same-origin", keepalive: true }).catch(function () {});
  }, 60000);
  function isUnsaved() {
    return form.hasAttribute("data-unsaved") || Array.from(form.elements).some(function (field) {
      return /^(INPUT|TEXTAREA)$/.test(field.tagName) && field.type !== "checkbox" && field.value !== field.defaultValue;
    });
  }
  form.addEventListener("submit", leave);
  document.addEventListener("click", function (event) {
    if (event.target.closest('a[href^="tel:"]')) leave();
  });
  window.addEventListener("beforeunload", function (event) {
    if (!leaving && form.isConnected && isUnsaved()) event.preventDefault();
  });
})();
// Refreshes a live part of the page without reloading it: when the event stream of desk-session.js reports a change, and
// when the agent comes back to the tab. Shows on any page that a colleague calls for help.
(function () {
  if (!window.fetch) return;
  var HELP = "/agent/standard/alentour";
  var policy = window.trustedTypes ? trustedTypes.createPolicy("gps-liste", { createHTML: function (html) { return html; } }) : { createHTML: String };
  function load(path, headers) {
    return fetch(path, { credentials: "same-origin", headers: headers })
      .then(function (answer) { return answer.ok && !answer.redirected ? answer.text() : ""; })
      .then(function (text) {
        return text ? new DOMParser().parseFromString(policy.createHTML(text), "text/html").querySelector("[data-live]") : null;
      })
      .catch(function () { return null; });
  }
  var list = document.querySelector("[data-live]");
  function refresh(headers) {
    if (!list) return;
    load(list.dataset.live || location.pathname, headers).then(function (fresh) {
      if (!fresh) return;
      var shown = Array.from(list.querySelectorAll("[data-alert]")).map(function (one) { return one.dataset.alert; });
      fresh.querySelectorAll("[data-alert]").forEach(function (one) {
        if (shown.indexOf(one.dataset.alert) >= 0) one.removeAttribute("role");
      });
      var active = list.contains(document.activeElement) ? document.activeElement : null;
      var focused = active && active.getAttribute("href");
      var pressed = active && active.value;
      list.replaceChildren.apply(list, Array.from(fresh.childNodes));
      var again = focused ? list.querySelector('a[href="' + focused + '"]') : pressed ? list.querySelector('button[value="' + pressed + '"]') : null;
      if (again) again.focus();
    });
  }
  function help() {
    if (list && list.dataset.live === HELP) return;
    load(HELP, { "Gps-Automatic": "1" }).then(function (fresh) {
      var alert = fresh && fresh.querySelector("[data-alert]");
      var old = document.getElementById("aide");
      if (old && alert && old.dataset.alert === alert.dataset.alert) return;
      if (old) old.remove();
      if (!alert) return;
      alert.id = "aide";
      var button = alert.querySelector("button");
      button.removeAttribute("form");
      button.removeAttribute("data-key");
      button.querySelector("kbd").remove();
      document.body.querySelector("main").before(alert);
    });
  }
  // Nobody may be there: see AutomaticRequest.
  document.addEventListener("gps:liste", function () { refresh({ "Gps-Automatic": "1" }); });
  document.addEventListener("gps:aide", help);
  if (document.body.dataset.agent) help();
  document.addEventListener("visibilitychange", function () { if (!document.hidden) refresh({}); });
})();
