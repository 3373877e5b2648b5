// Words typed outside the fields go on where the agent writes what is said: on a screen of calls in what the person says,
// on a card in « Ce qui a été dit ». Nobody types two letters in a row for two acts. On a card, a key that led into
// another field was the first letter of the words if the next one follows at once.
(function () {
  var field = document.querySelector("[data-flow]");
  var calm = document.querySelector("[data-calm]");
  if (!field || !calm) return;
  var PAUSE = Number(calm.dataset.calm);
  var AT_ONCE = calm.id === "standard" ? 0 : 250;
  var last = performance.now();
  var typed = "";
  var led = null;
  function isField(element) { return /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) && element.type !== "radio"; }
  function flow(event, words) {
    event.preventDefault();
    event.stopPropagation();
    // A key that leads into the field, pressed too soon, is no letter.
    if (words[0].toUpperCase() === field.dataset.key) words = words.slice(1);
    field.value += (field.value && !/\s$/.test(field.value) ? " " : "") + words.trimStart();
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    typed = "";
  }
  document.addEventListener("gps:led", function (event) {
    led = { letter: event.detail, into: document.activeElement, at: performance.now() };
  });
  document.addEventListener("keydown", function (event) {
    var from = led;
    var now = performance.now();
    led = null;
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) {
      typed = "";
    } else if (isField(document.activeElement)) {
      typed = "";
      if (!from || /[0-9]/.test(event.key) || from.into !== document.activeElement || from.into === field || now - from.at >= AT_ONCE) return;
      var part = from.into.closest("details[open]");
      flow(event, from.letter + event.key);
      if (part && !part.contains(field)) part.open = false;
    } else {
      typed = (now - last < PAUSE ? typed : "") + event.key;
      last = now;
      if (typed.trim().length > 1) flow(event, typed);
    }
  }, true);
})();
