// A letter chooses a button with `data-sure`, and Enter presses it: see desk-keys.js. An agent who types on was writing
// what the caller says: the choice is dropped, so that neither a space nor the Enter at the end of the words presses it.
(function () {
  function isChosen(button) { return button && button.hasAttribute("data-chosen"); }
  document.addEventListener("keydown", function (event) {
    var button = document.activeElement;
    // On a screen of calls, a space between two words must not scroll the answer away.
    if (event.key === " " && document.getElementById("standard") && !button.matches("input, textarea, select, button, a, summary")) event.preventDefault();
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey || !isChosen(button)) return;
    if (event.key.toUpperCase() === button.dataset.key) return;
    if (event.key === " ") event.preventDefault();
    button.blur();
  }, true);
})();
// On a screen of calls, words that go on after a search are added to what the person says: nobody types two letters in a
// row for two acts.
(function () {
  var words = document.getElementById("standard") && document.getElementById("mots");
  if (!words) return;
  var PAUSE = 500;
  var last = performance.now();
  var typed = "";
  function isField(element) { return /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName) && element.type !== "radio"; }
  document.addEventListener("keydown", function (event) {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey || isField(document.activeElement)) {
      typed = "";
      return;
    }
    var now = performance.now();
    typed = (now - last < PAUSE ? typed : "") + event.key;
    last = now;
    if (typed.trim().length < 2) return;
    event.preventDefault();
    event.stopPropagation();
    words.value += (words.value ? " " : "") + typed.trimStart();
    typed = "";
    words.focus();
    words.setSelectionRange(words.value.length, words.value.length);
  }, true);
})();
