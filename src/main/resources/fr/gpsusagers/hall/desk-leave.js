// On the operator's screen: a call that was begun and not ended waits as soon as the agent leaves the page, by a link, by
// Back, or by closing the tab. The server parks it once, and never after an end: see IntakeForm.call. Text that
// desk-session.js hides or discards is no longer on the page, and is not sent.
(function () {
  var form = document.getElementById("standard");
  if (!form || !navigator.sendBeacon) return;
  var HOME = "/agent/standard";
  var PARK = HOME + "/attente";
  var SAID = ["mots", "lieu", "choisi"];
  var TYPED = ["numero", "mail", "professionnel", "sans-danger", "precision", "adresse", "note"];
  var sent = false;
  function has(names) {
    var fields = new FormData(form);
    return names.some(function (name) { return (fields.get(name) || "").trim() !== ""; });
  }
  function isLost() { return !sent && form.isConnected && has(SAID.concat(TYPED)); }
  function body() { return new URLSearchParams(new FormData(form)); }

  // Each act sends the whole form. Only a request that is looked up takes the words alone.
  addEventListener("submit", function (event) {
    if (event.defaultPrevented) return;
    var act = event.submitter && event.submitter.getAttribute("formaction");
    if (event.target === form) sent = act !== "/agent/retrouver" || !has(TYPED);
    else if (isLost()) first(event);
  });
  // Signing out ends the session: the call has to be parked before.
  function first(event) {
    event.preventDefault();
    var go = function () { event.target.submit(); };
    fetch(PARK, { method: "POST", body: body(), credentials: "same-origin", redirect: "manual" })
      .then(function () { sent = true; go(); }, go);
  }
  addEventListener("pagehide", function () { if (isLost()) navigator.sendBeacon(PARK, body()); });

  // Back and « Recharger » lead to an empty screen, where the call waits, and not to a form that is sent again.
  if (location.pathname !== HOME || !location.search) history.replaceState(null, "", HOME);
  addEventListener("pageshow", function (event) { if (event.persisted) location.replace(HOME); });
})();
