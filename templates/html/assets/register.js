/*
 * The register of goals: filtered by the form, sorted by the heads of its columns. What is chosen stands in the address,
 * so that a view can be cited; without this script the table is whole and in the order of the plan.
 */
(() => {
  'use strict';
  const table = document.getElementById('register');
  const form = document.getElementById('filters');
  if (!table || !form) return;

  const FILTERS = ['department', 'kind', 'chapter', 'modality', 'period'].filter((name) => form.elements[name]);
  const TAGS = { zh: 'zh-Hans-CN', en: 'en-GB' };
  const { lang: first, dataset } = document.documentElement;
  const both = first.startsWith('zh') ? ['zh', 'en'] : ['en', 'zh'];
  const languages = dataset.tree === 'both' ? both : [dataset.tree];
  /** Chinese by pinyin, whatever the reader's system prefers; equal cells stay in the order of the plan. */
  const collator = new Intl.Collator(languages[0] === 'en' ? 'en-GB' : 'zh-Hans-CN-u-co-pinyin', { numeric: true });

  const all = [...table.querySelectorAll('tbody tr')].map((row) => ({ row, body: row.parentNode }));
  const goals = all.map(({ row }) => row).filter((row) => 'kind' in row.dataset);
  const groups = all.filter(({ row }) => !goals.includes(row)).map(({ row }) => row);
  const heads = [...table.querySelectorAll('thead th')];
  const sorts = heads.map((head, column) => ({ head, column })).filter(({ head }) => 'sort' in head.dataset);

  const status = document.createElement('div');
  status.className = 'register-status';
  status.setAttribute('role', 'status');
  form.after(status);

  /** The column that sorts, counted from 1, and whether downwards; 0 is the order of the plan. */
  let sort = { column: 0, down: false };

  const has = (row, name, value) => (row.dataset[name] || '').split(' ').includes(value);

  const filter = () => {
    const wanted = FILTERS.map((name) => [name, form.elements[name].value]).filter(([, value]) => value !== '');
    for (const row of goals) row.hidden = !wanted.every(([name, value]) => has(row, name, value));
    const shown = goals.filter((row) => !row.hidden).length;
    const messages =
      shown > 0
        ? { zh: `显示${shown}项，共${goals.length}项目标。`, en: `Showing ${shown} of ${goals.length} goals.` }
        : {
            zh: '没有符合条件的目标。请放宽筛选条件。',
            en: 'No goal meets all the conditions. Choose “all” in one of them.',
          };
    status.textContent = '';
    for (const lang of languages) {
      const line = status.appendChild(document.createElement('span'));
      line.lang = TAGS[lang];
      line.className = lang;
      line.textContent = messages[lang];
    }
  };

  /** The heading of a group stands only over goals that are shown in the order of the plan. */
  const headGroups = () => {
    let open = null;
    for (const group of groups) group.hidden = true;
    for (const { row } of all) {
      if (groups.includes(row)) open = row;
      else if (open && !row.hidden && sort.column === 0) open.hidden = false;
    }
  };

  const valueOf = (row, column, kind) => {
    const { dataset, textContent } = row.cells[column];
    const value = 'value' in dataset ? dataset.value : textContent.trim();
    return kind === 'number' ? parseFloat(value) : value;
  };

  const arrange = () => {
    for (const { head, column } of sorts) {
      if (column + 1 === sort.column) head.setAttribute('aria-sort', sort.down ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    const chosen = sorts.find(({ column }) => column + 1 === sort.column);
    if (!chosen) return all.forEach(({ row, body }) => body.append(row));
    const { column, head } = chosen;
    const kind = head.dataset.sort;
    const keyed = goals.map((row, place) => ({ row, place, value: valueOf(row, column, kind) }));
    // What has no value stands last, whichever way the others go.
    const isEmpty = ({ value }) => value === '' || /^—/.test(value) || Number.isNaN(value);
    const compare = (a, b) => (kind === 'number' ? a.value - b.value : collator.compare(a.value, b.value));
    keyed.sort((a, b) => {
      const empty = isEmpty(a) - isEmpty(b);
      return empty || (isEmpty(a) ? 0 : compare(a, b) * (sort.down ? -1 : 1)) || a.place - b.place;
    });
    all[0].body.append(...keyed.map(({ row }) => row));
  };

  const show = () => {
    filter();
    arrange();
    headGroups();
  };

  const remember = () => {
    const query = new URLSearchParams();
    for (const name of FILTERS) if (form.elements[name].value !== '') query.set(name, form.elements[name].value);
    if (sort.column > 0) query.set('sort', (sort.down ? '-' : '') + sort.column);
    const text = query.toString();
    try {
      history.replaceState(null, '', (text ? `?${text}` : location.pathname) + location.hash);
    } catch (_) {
      // A browser may forbid it to a page read from a file; the table itself goes on.
    }
  };

  const recall = () => {
    const query = new URLSearchParams(location.search);
    for (const name of FILTERS) {
      const select = form.elements[name];
      const value = query.get(name) || '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    const column = parseInt(query.get('sort'), 10) || 0;
    sort = { column: Math.abs(column), down: column < 0 };
  };

  for (const { head, column } of sorts) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    // Upwards, downwards, and back to the order of the plan.
    button.addEventListener('click', () => {
      if (sort.column !== column + 1) sort = { column: column + 1, down: false };
      else sort = sort.down ? { column: 0, down: false } : { column: column + 1, down: true };
      show();
      remember();
    });
  }
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    show();
    remember();
  });
  form.addEventListener('reset', () =>
    setTimeout(() => {
      sort = { column: 0, down: false };
      show();
      remember();
    }),
  );
  recall();
  form.hidden = false;
  show();
})();
