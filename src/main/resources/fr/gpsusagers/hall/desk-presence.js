// The presence button sends the next state without leaving the page, where text may be typed, and announces the new one
// once. It asks again when the agent comes back to the tab: he may have said something else in another browser.
(function () {
  var form = document.querySelector(".gps-presence");
  if (!form || !window.fetch) return;
  var button = form.querySelector("button");
  var said = form.querySelector("[role=status]");
  var states = Array.from(button.querySelectorAll("[data-state]"));
  var sending = false;
  function show(word) {
    var at = states.findIndex(function (state) { return state.dataset.state === word; });
    if (at < 0) return "";
    states.forEach(function (state, index) { state.hidden = index !== at; });
    button.dataset.now = word;
    button.value = states[(at + 1) % states.length].dataset.state;
    return states[at].textContent;
  }
  function ask() {
    return fetch("/agent/presence", { credentials: "same-origin", redirect: "manual" })
      .then(function (answer) { return answer.ok ? answer.text() : ""; });
  }
  // The other scripts must not see this submission: they take it for the end of the page.
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    event.stopPropagation();
    if (sending) return;
    sending = true;
    fetch("/agent/presence", { method: "POST", body: new URLSearchParams({ etat: button.value }), credentials: "same-origin", redirect: "manual" })
      .then(function (answer) { return answer.type === "opaqueredirect" ? ask() : ""; })
      .catch(function () { return ""; })
      .then(function (word) {
        sending = false;
        var label = show(word);
        said.classList.toggle("govuk-visually-hidden", label !== "");
        said.textContent = label || form.dataset.failed;
      });
  });
  document.addEventListener("visibilitychange", function () {
    if (!document.hidden && !sending) ask().then(show).catch(function () {});
  });
})();
