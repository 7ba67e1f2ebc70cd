'use strict';

// A result that is not there yet: look again, show how far it is, and open it once it is there.
const working = document.querySelector('main[data-look-again]');
if (working) {
  const bar = document.getElementById('progress');
  const words = document.getElementById('progress-words');
  const wait = Number(working.dataset.lookAgain) * 500;
  const look = async () => {
    try {
      const answer = await fetch(location.href, { headers: { Accept: 'application/json' } });
      if (answer.status !== 202) {
        location.reload();
        return;
      }
      const { done, of } = await answer.json();
      if (of > 0) {
        bar.max = of;
        bar.value = done;
        words.textContent = words.dataset.steps.replace('{done}', done).replace('{of}', of);
      }
    } catch {
      // The server may be starting again; what it was given is kept.
    }
    setTimeout(look, wait);
  };
  setTimeout(look, wait);
}

// An item list can be dropped anywhere on the page; what is chosen is named, and said to be too large before it is sent.
const drop = document.querySelector('.drop');
if (drop) {
  const items = document.getElementById('items');
  const state = document.getElementById('items-state');
  const say = () => {
    const [file] = items.files;
    const isTooLarge = file !== undefined && file.size > Number(drop.dataset.maxBytes);
    state.textContent = isTooLarge ? state.dataset.tooLarge : file === undefined ? state.dataset.drop : '';
    items.setCustomValidity(isTooLarge ? state.dataset.tooLarge : '');
  };
  const carriesFile = (event) => event.dataTransfer?.types.includes('Files');
  document.addEventListener('dragover', (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    document.body.classList.add('dropping');
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) document.body.classList.remove('dropping');
  });
  document.addEventListener('drop', (event) => {
    if (!carriesFile(event)) return;
    document.body.classList.remove('dropping');
    if (event.target instanceof HTMLInputElement && event.target.type === 'file') return;
    event.preventDefault();
    const chosen = new DataTransfer();
    const [file] = event.dataTransfer.files;
    if (file !== undefined) chosen.items.add(file);
    items.files = chosen.files;
    say();
    items.focus();
  });
  items.addEventListener('change', say);
  say();
}

// What a column is read as is said in words as soon as it is chosen.
const meanings = document.getElementById('meanings');
if (meanings) {
  const words = new Map([...meanings.options].map(({ value, text }) => [value, text]));
  document.addEventListener('input', ({ target }) => {
    if (target.list !== meanings) return;
    document.getElementById(target.getAttribute('aria-describedby')).textContent =
      words.get(target.value) ?? '';
  });
}
