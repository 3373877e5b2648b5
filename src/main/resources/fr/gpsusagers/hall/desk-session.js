// Hides the content of a page as soon as its session ends: by signing out in another tab, by expiry, or by an
// administrator. One tab of the browser listens to the event stream and informs the others. A tab also asks the server
// when the agent comes back to it.
//
// If the session ended without signing out, unsent text stays hidden in the memory of its tab for 15 minutes. It comes
// back if the same agent signs in again. It is never stored, and it is discarded if the agent signs out or another
// agent has signed in.
(function () {
  var agent = document.body.dataset.agent;
  var tabs = window.BroadcastChannel ? new BroadcastChannel("gps-session") : null;
  if (!window.fetch) return;
  if (!agent) {
    if (tabs) tabs.postMessage("qui");
    return;
  }
  var KEPT = 15 * 60 * 1000;
  var BEAT = 5 * 60 * 1000;
  var SURE = 2 * 1000;
  var sure = Date.now();
  var over = false;
  var held = null;
  var title = document.title;
  var letGo = null;

  // Resolves to "ours", "over", "other" if another agent is signed in, or "unknown" if the server does not answer.
  function ask() {
    return fetch("/agent/session", { credentials: "same-origin", redirect: "manual" })
      .then(function (answer) {
        if (answer.type === "opaqueredirect") return "over";
        return answer.ok ? answer.text().then(function (who) {
          if (who !== agent) return "other";
          sure = Date.now();
          return "ours";
        }) : "unknown";
      })
      .catch(function () { return "unknown"; });
  }

  function isTyped(field) {
    if (field.type === "hidden" || field.type === "submit" || field.type === "button") return false;
    if (field.type === "radio" || field.type === "checkbox") return false;
    return field.value !== undefined && field.defaultValue !== undefined && field.value !== field.defaultValue;
  }
  // The fields of a form can be anywhere on the page. `data-unsaved` marks a form that came back with unsaved text.
  function hasTyped(form) {
    return form.hasAttribute("data-unsaved") || Array.from(form.elements).some(isTyped);
  }
  function forget(nodes) {
    nodes.forEach(function (node) { if (node.replaceChildren) node.replaceChildren(); });
  }

  function write(parent, name, text) {
    var element = document.createElement(name);
    element.textContent = text;
    parent.appendChild(element);
    return element;
  }
  function tell(kept) {
    var main = document.createElement("main");
    main.className = "gps-w gps-page gps-page--top gps-stack";
    var head = write(main, "h1", "Votre session est terminée");
    head.tabIndex = -1;
    write(main, "p", "Cette page est cachée, pour protéger les personnes.").className = "gps-lead";
    if (kept) write(main, "p", "Ce que vous aviez écrit reste ici un quart d’heure. Connectez-vous dans un autre onglet, puis revenez.");
    var link = write(write(main, "p", ""), "a", "Se connecter");
    link.className = "govuk-button";
    link.href = "/agent/connexion";
    if (kept) link.target = "_blank";
    document.body.replaceChildren(main);
    document.title = "Votre session est terminée";
    head.focus();
  }
  function end(why) {
    var forms = Array.from(document.forms);
    var keep = why === "finie" && (held || forms.some(hasTyped));
    if (over && (keep || !held)) return;
    var nodes = held || Array.from(document.body.childNodes);
    over = true;
    if (!keep) {
      forms.forEach(function (form) { form.removeAttribute("data-unsaved"); form.reset(); });
      forget(nodes);
    }
    held = keep ? nodes : null;
    tell(keep);
    if (keep) setTimeout(function () { if (held === nodes) { forget(nodes); held = null; tell(false); } }, KEPT);
    if (letGo) letGo();
  }
  function restore() {
    if (!held) return;
    document.body.replaceChildren.apply(document.body, held);
    document.title = title;
    held = null;
    over = false;
    join();
  }
  function look() {
    return ask().then(function (state) {
      if (state === "over" && !over) end("finie");
      else if (state === "other") end("autre");
      else if (state === "ours" && over) restore();
      return state;
    });
  }

  function hear(word) {
    if (word === "liste" || word === "aide") document.dispatchEvent(new Event("gps:" + word));
    else if (word === "qui") look();
    else end(word);
  }
  function spread(word) {
    if (tabs) tabs.postMessage(word);
    hear(word);
  }
  function listen() {
    var stream = new EventSource("/agent/flux");
    ["bonjour", "liste"].forEach(function (event) {
      stream.addEventListener(event, function () { spread("liste"); });
    });
    stream.addEventListener("aide", function () { spread("aide"); });
    stream.addEventListener("fin", function (event) { spread(event.data === "quitte" ? "quitte" : "finie"); });
    stream.onerror = function () {
      if (stream.readyState !== EventSource.CLOSED) return;
      look().then(function (state) { if (state === "ours" || state === "unknown") setTimeout(again, 10000); });
    };
    function again() {
      if (over) return;
      stream.close();
      if (letGo) letGo();
      join();
    }
    return new Promise(function (done) {
      letGo = function () {
        letGo = null;
        stream.close();
        done();
      };
    });
  }
  function join() {
    if (!window.EventSource) return;
    if (tabs && navigator.locks) navigator.locks.request("gps-flux", function () { return over ? null : listen(); });
    else listen();
  }

  if (tabs) tabs.onmessage = function (message) { hear(message.data); };
  document.addEventListener("visibilitychange", function () { if (!document.hidden) look(); });
  addEventListener("pageshow", function (event) { if (event.persisted) look(); });

  // Typing keeps the session alive: every five minutes at most, it asks the server.
  var beat = Date.now();
  document.addEventListener("input", function () {
    if (Date.now() - beat < BEAT) return;
    beat = Date.now();
    look();
  });

  // Before sending a form with typed text, checks that the session is still open. If it is not, the text stays in this
  // tab. Skips the check if the session was confirmed a moment ago.
  var asking = false;
  var cleared = null;
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (tabs && form.getAttribute("action") === "/agent/deconnexion") tabs.postMessage("quitte");
    if (event.defaultPrevented || form === cleared || !form.requestSubmit || !hasTyped(form)) return;
    if (Date.now() - sure < SURE) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    look().then(function (state) {
      asking = false;
      if (state === "over" || state === "other") return;
      cleared = form;
      form.requestSubmit(event.submitter);
      cleared = null;
    });
  });
  join();
})();
