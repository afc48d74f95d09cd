
(function () {
  'use strict';
  var form = document.getElementById('filters');
  if (!form) {
    return;
  }
  var findings = Array.prototype.slice.call(document.querySelectorAll('.finding'));
  var sections = Array.prototype.slice.call(document.querySelectorAll('.severity'));
  var shown = document.getElementById('shown');

  function chosen(name) {
    var values = {};
    form.querySelectorAll('input[name=' + name + ']').forEach(function (box) {
      values[box.value] = box.checked;
    });
    return values;
  }

  function apply() {
    var severities = chosen('severity');
    var groups = chosen('group');
    var count = 0;
    findings.forEach(function (finding) {
      var fits = severities[finding.dataset.severity] && groups[finding.dataset.group];
      finding.hidden = !fits;
      count += fits ? 1 : 0;
    });
    sections.forEach(function (section) {
      var all = section.querySelectorAll('.finding').length;
      section.hidden = all > 0 && !section.querySelector('.finding:not([hidden])');
    });
    shown.textContent = shown.dataset.template
      .replace('{shown}', count).replace('{all}', shown.dataset.all);
  }

  form.addEventListener('change', apply);
  form.addEventListener('reset', function () {
    setTimeout(apply, 0);
  });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
  });
  form.hidden = false;
  apply();
})();
