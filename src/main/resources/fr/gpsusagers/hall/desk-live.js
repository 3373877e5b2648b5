// Keeps an open page up to date without reloading it: the list of what is due, and the news of a card. Each is fetched
// when the event stream of desk-session.js reports a change, when the agent comes back to the tab, and every minute,
// because the time that is left runs down. Shows on any page that a colleague calls for help.
(function () {
  if (!window.fetch) return;
  var HELP = "/agent/standard/alentour";
  var MINUTE = 60000;
  var BY_PAGE = { "Gps-Automatic": "1" }; // Nobody may be there: see SignedIn.isAutomatic.
  var policy = window.trustedTypes ? trustedTypes.createPolicy("gps-liste", { createHTML: function (html) { return html; } }) : { createHTML: String };
  function load(path, headers, part) {
    return fetch(path, { credentials: "same-origin", headers: headers })
      .then(function (answer) { return answer.ok && !answer.redirected ? answer.text() : ""; })
      .then(function (text) {
        return text ? new DOMParser().parseFromString(policy.createHTML(text), "text/html").querySelector(part) : null;
      })
      .catch(function () { return null; });
  }

  var list = document.querySelector("[data-live]");
  function show(fresh) {
    var shown = Array.from(list.querySelectorAll("[data-alert]")).map(function (one) { return one.dataset.alert; });
    fresh.querySelectorAll("[data-alert]").forEach(function (one) {
      if (shown.indexOf(one.dataset.alert) >= 0) one.removeAttribute("role");
    });
    var unfolded = list.querySelector("details[open]");
    if (unfolded && fresh.querySelector("details")) fresh.querySelector("details").open = true;
    var active = list.contains(document.activeElement) ? document.activeElement : null;
    var focused = active && active.getAttribute("href");
    var pressed = active && active.value;
    var act = active && active.form && active.form.getAttribute("action");
    if (document.querySelector("article")) fresh.querySelectorAll("[data-key=Z]").forEach(function (undo) {
      undo.removeAttribute("data-key"); // It would leave the card for another person.
      undo.querySelector("kbd").remove();
    });
    list.replaceChildren.apply(list, Array.from(fresh.childNodes));
    if (card) mark();
    var again = focused ? list.querySelector('a[href="' + focused + '"]') : pressed ? list.querySelector('button[value="' + pressed + '"]')
      : act ? list.querySelector('form[action="' + act + '"] button') : null;
    if (again) again.focus();
  }
  // The row of the open card, also on the page of an act: « /agent/demande/…/garder ».
  var card = location.pathname.match(/^\/agent\/demande\/[^/]+/);
  function mark() {
    var here = list.querySelector('a[href="' + card[0] + '"]');
    if (!here) return;
    here.setAttribute("aria-current", "true");
    if (news) minds(here.hasAttribute("data-unsafe-now"));
    if (list.scrollHeight > list.clientHeight) list.scrollTop += here.getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientHeight / 3;
  }
  if (list && card) mark();
  function refresh(headers, path) {
    if (!list) return;
    load(path || list.dataset.live || location.pathname, headers, "[data-live]").then(function (fresh) {
      if (fresh) show(fresh);
    });
  }
  // A filter changes the list where it is: what is typed on the card beside it stays.
  if (list) list.addEventListener("click", function (event) {
    var filter = event.target.closest("[data-filter]");
    if (!filter || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    refresh({}, filter.getAttribute("href"));
  });

  // A safe hour ended or began while the card was open. A card that was opened outside it shows no number.
  var opened = document.querySelector("article[data-unsafe-from-start], article[data-safe-for]");
  function minds(unsafe) {
    if (!opened) return;
    var closed = opened.hasAttribute("data-unsafe-from-start");
    if (unsafe && !closed) stopCalling(true);
    if (unsafe || !closed || document.getElementById("heure-sure")) return;
    var note = news.querySelector("template[data-safe]").content.cloneNode(true);
    note.firstElementChild.id = "heure-sure";
    news.before(note);
  }
  if (opened && opened.dataset.safeFor) setTimeout(function () { minds(true); }, opened.dataset.safeFor * 1000);

  // Only what has changed is replaced, so that a screen reader says it once.
  var news = document.querySelector("[data-news]");
  // The person wrote, perhaps under threat, that nobody may call, or call as before: the open card must not invite to it.
  function stopCalling(hourEnded) {
    var calls = document.querySelectorAll(hourEnded ? "[data-call]:not([data-call=essai])" : "[data-call]"); // A call just made is still noted.
    if (!calls.length) return;
    calls.forEach(function (part) { part.remove(); });
    news.before(news.querySelector("template[data-unsafe]").content.cloneNode(true));
  }
  function ask(headers) {
    if (!news) return;
    load(news.dataset.news, headers, "[data-news]").then(function (fresh) {
      if (!fresh) return;
      if (fresh.dataset.reach !== news.dataset.reach) stopCalling();
      var parts = fresh.querySelectorAll("[data-part]");
      news.querySelectorAll("[data-part]").forEach(function (part, place) {
        if (part.textContent !== parts[place].textContent) part.replaceChildren.apply(part, Array.from(parts[place].childNodes));
      });
    });
  }

  function says(alert) {
    return Array.from(alert.querySelectorAll("p")).map(function (part) { return part.textContent; }).join();
  }
  function help() {
    if (!document.body.dataset.helps || list && list.dataset.live === HELP) return; // Only who answers callers may help.
    load(HELP, BY_PAGE, "[data-live]").then(function (fresh) {
      var alert = fresh && fresh.querySelector("[data-alert]");
      var old = document.getElementById("aide");
      if (old && alert && old.dataset.alert === alert.dataset.alert && says(old) === says(alert)) return;
      if (old) old.remove();
      if (!alert) return;
      alert.id = "aide";
      var button = alert.querySelector("button");
      button.removeAttribute("form");
      if (document.querySelector("article")) { // A card has its own J.
        button.removeAttribute("data-key");
        button.querySelector("kbd").remove();
      }
      document.body.querySelector("main").before(alert);
    });
  }
  function update(headers) {
    refresh(headers);
    ask(headers);
  }
  document.addEventListener("gps:liste", function () { update(BY_PAGE); });
  document.addEventListener("gps:aide", help);
  setInterval(function () {
    if (document.hidden) return;
    update(BY_PAGE);
    if (document.getElementById("aide")) help(); // An unanswered call expires.
  }, MINUTE);
  help();
  document.addEventListener("visibilitychange", function () { if (!document.hidden) update({}); });
})();
