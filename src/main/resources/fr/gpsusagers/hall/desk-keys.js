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
// Escape leaves a field, and never enters one; the space bar goes to the field with `data-key=" "`. Where an act cannot be
// taken back, its button has `data-sure`: the key only chooses it, and Enter presses it (see desk-sure.js).
// « Copier » copies the plain-text summary of a card to the clipboard.
(function () {
  function isTyping(element) {
    return element && /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) && !/^(radio|checkbox|submit|button)$/.test(element.type);
  }
  function focus(field) {
    field.focus();
    // Behind what is there: a letter typed by a slip must not replace it.
    if (/^(text|tel|search|textarea)$/.test(field.type)) field.setSelectionRange(field.value.length, field.value.length);
  }
  function open(details, enter) {
    details.open = true;
    details.dataset.now = enter || "";
    var first = Array.from(details.querySelectorAll("summary, input, textarea, select, button")).find(function (field) {
      return field.parentElement !== details && field.getClientRects().length > 0;
    });
    if (first && first.tagName === "BUTTON") choose(first);
    else focus(first || details.querySelector("summary"));
  }
  // Leaves a field. The agent stays in the unfolded part, whose keys go on to work.
  function leave(field) {
    var part = field.closest("article ~ * details[open], form details[open]");
    if (part) part.querySelector("summary").focus();
    else field.blur();
  }
  // The button says that Enter comes next, until the agent leaves it.
  function choose(button) {
    var key = button.querySelector("kbd");
    var letter = key && key.textContent;
    button.focus();
    button.dataset.chosen = "";
    if (key) key.textContent = "Entrée";
    button.addEventListener("blur", function () {
      delete button.dataset.chosen;
      if (key) key.textContent = letter;
    }, { once: true });
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
    } else if (target.hasAttribute("data-sure")) {
      choose(target);
    } else {
      target.click();
    }
  }
  // A key means first what it means in the unfolded part that the agent works in, then on the card, then anywhere. A
  // digit never reaches into a folded part.
  function find(key) {
    var named = '[data-key="' + key + '"]';
    var part = document.activeElement && document.activeElement.closest("details[open]");
    while (part) {
      var within = part.querySelector(named);
      if (within) return within;
      part = part.parentElement.closest("details[open]");
    }
    var target = document.querySelector("article " + named) || document.querySelector(named);
    return target && /[0-9]/.test(key) && target.parentElement.closest("details:not([open])") ? null : target;
  }
  // Where a slip reaches a person, keys wait until the agent has stopped typing: so many milliseconds without any key.
  var calm = document.querySelector("[data-calm]");
  var CALM = calm ? Number(calm.dataset.calm) : 0;
  var last = calm && calm.id === "standard" ? performance.now() : -CALM; // On a screen of calls, typing goes on over a search.
  function isCalm() {
    var now = performance.now();
    var quiet = now - last >= CALM;
    last = now;
    return quiet;
  }
  var sent = false;
  // On the window: desk-session.js may hold a form back and send it again. Pressed twice, it is sent once.
  addEventListener("submit", function (event) {
    if (event.defaultPrevented) return;
    if (sent) event.preventDefault();
    sent = true;
  });
  addEventListener("pageshow", function () { sent = false; });
  document.addEventListener("keydown", function (event) {
    if (sent || !document.documentElement.hasAttribute("data-keys")) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    var key = event.key.toUpperCase();
    if (isTyping(document.activeElement)) {
      if (key === "ESCAPE") {
        event.preventDefault();
        leave(document.activeElement);
      }
      return;
    }
    if (key === "ESCAPE") return document.activeElement.blur();
    if (key === " " && /^(BUTTON|SUMMARY|A|INPUT)$/.test(document.activeElement.tagName)) return;
    if (!isCalm()) return;
    var target = /^[A-Z0-9? ]$/.test(key) && find(key);
    if (!target) return;
    event.preventDefault();
    activate(target);
    if (isTyping(document.activeElement)) document.dispatchEvent(new CustomEvent("gps:led", { detail: event.key }));
  });
  // Within a folded part of a form, Enter presses the button named in `data-enter` of the field, or of the part. A button with `data-open` unfolds
  // the part so that Enter presses another of its buttons.
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Enter" || event.repeat) return;
    var own = event.target.dataset.enter;
    var part = event.target.closest("details[data-enter]") || event.target.closest("details");
    var button = document.getElementById(own || event.target.tagName === "INPUT" && part && (part.dataset.now || part.dataset.enter));
    if (!button) return;
    event.preventDefault();
    var fields = part ? Array.from(part.querySelectorAll("input, select")) : [event.target];
    if (fields.some(function (field) { return field.type !== "checkbox" && (field.value || field.validity.badInput); })) button.click();
    else choose(button); // Nothing was written for it: the agent may have meant another field.
  });
  // A date without its hour, or the reverse, counts as empty for the browser: it must not be sent as if nothing were asked.
  document.addEventListener("click", function (event) {
    var button = event.target.closest("button");
    var part = button && button.closest("details");
    var half = part && Array.from(part.querySelectorAll("input")).find(function (field) { return field.validity.badInput; });
    if (!half) return;
    event.preventDefault();
    half.setCustomValidity("Écrivez le jour et l’heure, ou effacez les deux.");
    half.reportValidity();
    half.addEventListener("input", function () { half.setCustomValidity(""); }, { once: true });
  });
  // Browsers cut a pasted text that is too long without a word.
  document.addEventListener("beforeinput", function (event) {
    var field = event.target;
    if (!(field.maxLength > 0)) return;
    var pasted = /^insert(FromPaste|Text|ReplacementText)$/.test(event.inputType) && event.data || event.dataTransfer && event.dataTransfer.getData("text/plain") || "";
    if (pasted.length < 2 || field.value.length - (field.selectionEnd - field.selectionStart) + pasted.length <= field.maxLength) return;
    event.preventDefault();
    field.setCustomValidity("Ce texte est trop long : " + pasted.length + " signes. Ce champ en prend " + field.maxLength + ".");
    field.reportValidity();
    field.addEventListener("input", function () { field.setCustomValidity(""); }, { once: true });
  });
  // After a refusal, the agent goes on behind what is in the field.
  if (isTyping(document.activeElement) && document.activeElement.value) focus(document.activeElement);
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
