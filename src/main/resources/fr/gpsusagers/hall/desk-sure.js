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
