// Keyboard shortcuts for agents: while no field has the focus, a letter key activates the element with this letter in
// `data-key`. « Copier » copies the plain-text summary of a card to the clipboard.
(function () {
  function isTyping(element) {
    return element && /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) && !/^(radio|checkbox|submit|button)$/.test(element.type);
  }
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(document.activeElement)) return;
    var key = event.key.toUpperCase();
    var target = /^[A-Z]$/.test(key) && document.querySelector('[data-key="' + key + '"]');
    if (!target) return;
    event.preventDefault();
    if (isTyping(target) || target.tagName === "DETAILS") {
      if (target.tagName === "DETAILS") target.open = true;
      (target.querySelector("input, textarea, select, button") || target).focus();
    } else {
      target.click();
    }
  });
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
// Refreshes the list without reloading the page: when the event stream of desk-session.js reports a change, and when
// the agent comes back to the tab.
(function () {
  var list = document.querySelector("[data-live]");
  if (!list || !window.fetch) return;
  var policy = window.trustedTypes ? trustedTypes.createPolicy("gps-liste", { createHTML: function (html) { return html; } }) : { createHTML: String };
  function refresh(headers) {
    fetch(location.pathname, { credentials: "same-origin", headers: headers })
      .then(function (answer) { return answer.ok && !answer.redirected ? answer.text() : ""; })
      .then(function (text) {
        if (!text) return;
        var fresh = new DOMParser().parseFromString(policy.createHTML(text), "text/html").querySelector("[data-live]");
        if (!fresh) return;
        var focused = document.activeElement && document.activeElement.getAttribute("href");
        list.replaceChildren.apply(list, Array.from(fresh.childNodes));
        var again = focused && list.querySelector('a[href="' + focused + '"]');
        if (again) again.focus();
      })
      .catch(function () {});
  }
  // Nobody may be there: see AutomaticRequest.
  document.addEventListener("gps:liste", function () { refresh({ "Gps-Automatic": "1" }); });
  document.addEventListener("visibilitychange", function () { if (!document.hidden) refresh({}); });
})();
