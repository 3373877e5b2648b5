// Leaves at once, without a step back: by the button, or by pressing Escape three times. The neutral site does not wait
// for our server, which meanwhile ends what the browser keeps of this one.
(function () {
  var exit = document.querySelector(".gps-quit");
  if (!exit) return;
  exit.title = "Sur un clavier : trois fois Échap";
  var presses = 0;
  var last = 0;
  function leave() {
    document.body.hidden = true;
    try {
      fetch(exit.href, { keepalive: true, redirect: "manual" }).catch(function () {});
    } catch (older) {
      // Leaving goes before cleaning.
    }
    location.replace(exit.dataset.vers);
  }
  exit.addEventListener("click", function (event) {
    event.preventDefault();
    leave();
  });
  addEventListener("keydown", function (event) {
    if (event.key !== "Escape") {
      presses = 0;
      return;
    }
    presses = event.timeStamp - last < 5000 ? presses + 1 : 1;
    last = event.timeStamp;
    if (presses === 3) leave();
  });
})();
