'use strict';
// Filter, order and deep links of the report. Everything is in the page without it; nothing is asked of a server.
// The state stands in the address as `#?q=adc&outcome=undetermined&order=name`, an item as `#item-12`.
(() => {
  const form = document.querySelector('form.tools');
  const flat = document.querySelector('.group.flat');
  if (!form || !flat) return;
  const status = form.querySelector('.shown');
  const fields = ['q', 'outcome', 'kind', 'order'];
  const groups = [...document.querySelectorAll('.items .group:not(.flat)')];
  const fold = (text) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
  const items = [...document.querySelectorAll('.items .item')].map((element, place) => {
    const head = element.querySelector('.item-head');
    return {
      element,
      place,
      home: element.parentElement,
      number: Number((element.id || element.lastElementChild.id).replace(/\D/g, '')),
      name: head.querySelector('strong').textContent,
      text: fold(head.textContent),
      outcome: element.dataset.outcome,
      kinds: element.dataset.kinds.split(' '),
    };
  });
  const names = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const orders = {
    list: (one, other) => one.number - other.number,
    name: (one, other) => names.compare(one.name, other.name) || one.number - other.number,
  };
  let order = '';

  function arrange(wanted) {
    if (wanted === order) return;
    order = wanted;
    const compare = Object.hasOwn(orders, wanted) ? orders[wanted] : null;
    flat.hidden = compare === null;
    if (compare) flat.lastElementChild.append(...[...items].sort(compare).map(({ element }) => element));
    else for (const { element, home } of items) home.append(element);
  }

  function show() {
    const { q, outcome, kind, order: wanted } = Object.fromEntries(new FormData(form));
    const words = fold(q).split(' ').filter(Boolean);
    let count = 0;
    for (const item of items) {
      const isShown =
        words.every((word) => item.text.includes(word)) &&
        (outcome === '' || item.outcome === outcome) &&
        (kind === '' || item.kinds.includes(kind));
      item.element.hidden = !isShown;
      if (isShown) count += 1;
    }
    arrange(wanted);
    for (const group of groups) {
      group.hidden = order !== '' || !group.querySelector('.item:not([hidden])');
    }
    status.textContent = status.dataset.words.replace('#', count);
  }

  /** Keeps the address true to the fields, without a step in the history for every letter. */
  function note() {
    const state = new URLSearchParams();
    for (const name of fields) if (form.elements[name].value) state.set(name, form.elements[name].value);
    const text = state.toString();
    history.replaceState(null, '', text ? '#?' + text : location.pathname + location.search);
  }

  /** Makes the page what its address says: a filtered view, or an item with its details open. */
  function follow() {
    const hash = location.hash.slice(1);
    if (hash.startsWith('?')) {
      const state = new URLSearchParams(hash.slice(1));
      for (const name of fields) {
        form.elements[name].value = state.get(name) ?? '';
        // A choice that the list does not have leaves the field empty; that means all.
        if (form.elements[name].selectedIndex === -1) form.elements[name].value = '';
      }
      show();
      return;
    }
    const target = hash === '' ? null : document.getElementById(hash);
    const hidden = target?.closest('[hidden]');
    if (hidden) {
      form.reset();
      show();
    }
    const details = target?.closest('details.item');
    if (!details) {
      if (hidden) target.scrollIntoView();
      return;
    }
    details.open = true;
    target.scrollIntoView();
    details.querySelector('summary').focus({ preventScroll: true });
  }

  for (const span of document.querySelectorAll('[data-show]')) {
    const link = document.createElement('a');
    link.href = '#?' + span.dataset.show;
    link.textContent = span.textContent;
    link.addEventListener('click', () => document.getElementById('items').scrollIntoView());
    span.replaceChildren(link);
  }
  const changed = () => {
    show();
    note();
  };
  form.addEventListener('input', changed);
  form.addEventListener('reset', () => setTimeout(changed));
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', follow);

  // Printed, nothing is folded away; browsers that can do it by style sheet alone need no help.
  let folded = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')];
    for (const details of folded) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of folded) details.open = false;
  });

  form.hidden = false;
  show();
  follow();
})();
