// Shows, while someone types, what a machine understands so far, and the contacts and places that it knows by name. Words travel in the body of a request only.
(function () {
  var field = document.getElementById("mots");
  var shown = field && field.form.querySelector(".gps-tell__guess");
  if (!shown || !window.fetch) return;
  var timer;
  var asked = "";
  function show(offers) {
    shown.textContent = "";
    if (!offers.length) return;
    var said = document.createElement("p");
    said.className = "gps-small gps-soft";
    said.textContent = "Une machine a compris\u00a0:";
    var list = document.createElement("ul");
    list.className = "gps-choices";
    offers.forEach(function (offer) {
      var link = document.createElement("a");
      link.className = "gps-row";
      link.href = offer.address;
      link.textContent = offer.label;
      var item = document.createElement("li");
      item.append(link);
      list.append(item);
    });
    shown.append(said, list);
  }
  function ask() {
    var words = field.value.trim();
    if (words === asked) return;
    asked = words;
    if (words.length < 3) return show([]);
    fetch("/comprendre/pendant", { method: "POST", body: new URLSearchParams(new FormData(field.form)) })
      .then(function (answer) {
        return answer.ok ? answer.json() : [];
      })
      .then(function (offers) {
        if (words === asked) show(offers);
      })
      .catch(function () {
        show([]);
      });
  }
  field.addEventListener("input", function () {
    clearTimeout(timer);
    timer = setTimeout(ask, 500);
  });
})();
