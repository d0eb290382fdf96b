// Enhancement only: every page works without this file.
(() => {
  'use strict';
  const bar = document.querySelector('[data-clock]');
  const shown = bar && bar.querySelector('time');
  const drift = bar && bar.querySelector('[data-drift]');
  const driftWorthSaying = 2000;
  // The server's time is anchored on the monotonic clock, so that setting the computer's clock moves nothing here.
  let anchor = bar ? Number(bar.dataset.clock) - performance.now() : 0;
  const now = () => anchor + performance.now();
  const weekday = new Intl.DateTimeFormat(document.documentElement.lang, { weekday: 'short', timeZone: 'Asia/Shanghai' });
  function beijing(ms) {
    const iso = new Date(ms + 8 * 3600e3).toISOString();
    return `${iso.slice(0, 10)} ${weekday.format(ms)} ${iso.slice(11, 19)}`;
  }
  const two = n => String(n).padStart(2, '0');

  function left(ms, dayWord) {
    const s = Math.floor(ms / 1000), days = Math.floor(s / 86400);
    const clock = `${two(Math.floor(s / 3600) % 24)}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
    return days > 0 ? `${days} ${dayWord} ${clock}` : clock;
  }
  function tick() {
    if (shown) shown.textContent = beijing(now());
    for (const one of document.querySelectorAll('[data-until]')) {
      const rest = Number(one.dataset.until) - now();
      one.querySelector('[role=timer]').textContent = rest > 0 ? left(rest, one.dataset.days) : one.dataset.up;
      one.classList.toggle('soon', rest > 0 && rest < 600e3);
      one.classList.toggle('up', rest <= 0);
    }
    setTimeout(tick, 1000 - (now() % 1000));
  }
  function hear(ms) {
    anchor = ms - performance.now();
    const off = Math.round((Date.now() - ms) / 1000);
    if (!drift || bar.querySelector('.amber')) return;
    drift.hidden = Math.abs(Date.now() - ms) < driftWorthSaying;
    drift.textContent = drift.dataset.drift.replace('#', (off > 0 ? '+' : '') + off);
  }
  // A hidden tab holds no connection: browsers allow six to one host.
  let stream = null;
  function listen() {
    if (document.hidden) { if (stream) stream.close(); stream = null; return; }
    if (stream) return;
    stream = new EventSource('/clock');
    stream.onmessage = event => hear(Number(event.data));
  }
  if (bar) { tick(); listen(); document.addEventListener('visibilitychange', listen); }

  for (const button of document.querySelectorAll('[data-copy]')) {
    if (!navigator.clipboard) break;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset.copy);
      const word = button.textContent;
      button.textContent = button.dataset.copied;
      setTimeout(() => { button.textContent = word; }, 2000);
    });
  }
  // On a telephone a line of a table is read as a card: each cell needs the word of its column, and the roles that the style takes away.
  const role = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TFOOT: 'rowgroup', TR: 'row', TD: 'cell' };
  for (const table of document.querySelectorAll('.table > table')) {
    const heads = table.tHead ? [...table.tHead.rows] : [];
    if (heads.length !== 1 || table.querySelector('[colspan], [rowspan]')) continue;
    const words = [...heads[0].cells].map(cell => cell.textContent.trim());
    for (const part of [table, ...table.querySelectorAll('thead, tbody, tfoot, tr, td')]) part.setAttribute('role', role[part.tagName]);
    for (const head of table.querySelectorAll('th')) head.setAttribute('role', head.scope === 'row' ? 'rowheader' : 'columnheader');
    for (const body of table.tBodies) {
      for (const cell of body.querySelectorAll('td')) {
        const word = words[cell.cellIndex];
        if (!cell.textContent.trim() && !cell.querySelector('input, select, img, svg, .dots')) cell.textContent = '';
        if (!word) continue;
        cell.dataset.label = word;
        const held = document.createElement('div');
        held.append(...cell.childNodes);
        if (held.hasChildNodes()) cell.append(held);
      }
    }
    table.classList.add('cards');
  }
  const faults = document.querySelector('.faults');
  // The summary names the field as the form does, so that several faults of one kind can be told apart.
  for (const link of faults ? faults.querySelectorAll('a[href^="#"]') : []) {
    const id = link.getAttribute('href').slice(1);
    const named = document.querySelector(`label[for="${CSS.escape(id)}"]`) || document.querySelector(`#${CSS.escape(id)} > legend`);
    const word = named && (named.firstChild.textContent || '').trim();
    if (word) link.prepend(`${word}${document.documentElement.lang === 'en' ? ': ' : '：'}`);
  }
  if (faults) { faults.tabIndex = -1; faults.focus(); }
  // Only the digest of a paper is sent; where the browser cannot compute it the form sends the file.
  for (const place of document.querySelectorAll('[data-digest]')) {
    if (!crypto.subtle) break;
    place.querySelector('form').addEventListener('submit', async event => {
      const file = place.querySelector('input[type=file]').files[0];
      if (!file) return;
      event.preventDefault();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
      location.assign(`${place.dataset.digest}?sha256=${[...digest].map(byte => byte.toString(16).padStart(2, '0')).join('')}`);
    });
  }
  // A second click on the way is not a second act.
  for (const form of document.querySelectorAll('form.form')) {
    form.addEventListener('submit', () => setTimeout(() => form.querySelectorAll('button[type=submit]').forEach(b => { b.disabled = true; })));
  }
  addEventListener('pageshow', () => document.querySelectorAll('form.form button[type=submit]').forEach(b => { b.disabled = false; }));
})();
