/*
 * Search without a server: everything is in search-data.js. Chinese is found anywhere, a word in letters only from its
 * beginning, a number only whole. Case, accents, quotation marks, the width of characters and spaces beside Han make no
 * difference. Every word of a query must occur; words in quotation marks must stand together.
 */
var plancSearch = (() => {
  'use strict';

  const HAN = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\ud840-\ud87f]/;
  const QUOTES = /["\u201c-\u201f\u300c-\u300f\uff02]/g;
  const ALIKE = { '\u2018': "'", '\u2019': "'", '。': '.', '、': ',', '【': '[', '】': ']' };
  const MARKS = /[\u0300-\u036f\u00ad\u200b-\u200d\ufeff]/g;

  const foldOne = (character) =>
    (ALIKE[character] || character.toLowerCase().normalize('NFKD'))
      .replace(MARKS, '')
      .replace(/[\u2010-\u2015\u2212]/g, '-');

  /** The comma of 12,000. */
  const groups = (text, at) =>
    text[at] === ',' && /\d/.test(text[at - 1]) && /^\d{3}(?!\d)/.test(text.substr(at + 1, 4));

  /** What two texts that a reader takes for the same have in common. `map`, if given, gets the place of each unit. */
  const fold = (text, map = []) => {
    let out = '';
    let space = -1;
    const add = (units, at) => {
      out += units;
      for (let i = 0; i < units.length; i++) map.push(at);
    };
    let at = 0;
    for (const character of text) {
      if (/\s/.test(character)) space = space < 0 ? at : space;
      else if (character.search(QUOTES) < 0 && !groups(text, at)) {
        const units = foldOne(character);
        if (space >= 0 && out && !HAN.test(out[out.length - 1]) && !HAN.test(units)) add(' ', space);
        space = -1;
        add(units, at);
      }
      at += character.length;
    }
    return out;
  };

  /** The words of a query, folded, each once. */
  const parse = (query) => {
    const words = query.replace(QUOTES, '"').match(/(?:"[^"]*"|\S)+/g) || [];
    const folded = words.map((word) => fold(word).replace(/^[\s,.;:!?()[\]']+|[\s,.;:!?()[\]']+$/g, ''));
    return folded.filter((word, index) => word && folded.indexOf(word) === index);
  };

  const isDigit = (unit) => unit >= '0' && unit <= '9';
  const isLetter = (unit) => unit !== undefined && unit.toLowerCase() !== unit.toUpperCase();

  /** Neither the tail of a word nor a part of a number. */
  const isWhole = (text, from, to) => {
    const before = text[from - 1];
    const opens = isDigit(text[from]);
    if ((opens || isLetter(text[from])) && (isDigit(before) || isLetter(before))) return false;
    if (opens && before === '.' && isDigit(text[from - 2])) return false;
    return !isDigit(text[to - 1]) || !(isDigit(text[to]) || (text[to] === '.' && isDigit(text[to + 1])));
  };

  /** Where a folded word begins in a folded text. */
  const places = (text, word) => {
    const found = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      if (isWhole(text, at, at + word.length)) found.push(at);
    return found;
  };

  const merge = (ranges, gap) =>
    ranges.reduce((merged, [from, to]) => {
      const last = merged[merged.length - 1];
      if (last && from <= last[1] + gap) last[1] = Math.max(last[1], to);
      else merged.push([from, to]);
      return merged;
    }, []);

  /** The stretches `[from, to]` of a text that the words cover, in order. */
  const ranges = (text, words) => {
    const map = [];
    const folded = fold(text, map);
    const found = [];
    for (const word of words)
      for (const at of places(folded, word)) {
        let to = map[at + word.length - 1];
        to += text.codePointAt(to) > 0xffff ? 2 : 1;
        while (/[\u0300-\u036f]/.test(text[to])) to++;
        found.push([map[at], to]);
      }
    return merge(
      found.sort((a, b) => a[0] - b[0] || a[1] - b[1]),
      0,
    );
  };

  /** The stretches of a text worth showing: around the first places that the words cover, cut between words. */
  const excerpts = (text, covered, most = 2) => {
    const context = HAN.test(text) ? 30 : 70;
    const seen = new Set();
    const first = covered.filter(([from, to]) => {
      const word = fold(text.slice(from, to));
      return seen.size < most && !seen.has(word) && seen.add(word);
    });
    const around = first.map(([from, to]) => [from - context, to + context]);
    return merge(around.length ? around : [[0, 3 * context]], context / 2).map(([start, end]) => {
      let [from, to] = [edge(text, start), edge(text, end)];
      while (from > 0 && /[\s,.;:，。；：、）”]/.test(text[from])) from++;
      while (to < text.length && /[\s,;:(，、；：（“]/.test(text[to - 1])) to--;
      return [from, to];
    });
  };

  /** Where a word of the text begins or ends, at most some letters on. */
  const edge = (text, at) => {
    if (at <= 12) return 0;
    if (at >= text.length - 12) return text.length;
    for (let i = at; i < at + 20; i++)
      if (!/[\w’-]/.test(text[i - 1] || ' ') || !/[\w’-]/.test(text[i] || ' ')) return i;
    return at;
  };

  /** The words of a goal, of which the data says where in their block they stand. */
  const stated = (statement, text) =>
    typeof statement === 'string'
      ? statement
      : statement.reduce((all, at, i) => (i % 2 ? all : [...all, text.substr(at, statement[i + 1])]), []).join('…');

  /** Folds all that can be found, once. */
  const prepare = ({ languages, blocks, goals, terms }) => {
    const folded = (row, first) => languages.map((_, index) => fold(row[first + index]));
    const prepared = blocks.map((row) => ({ row, folded: folded(row, 2), goals: [] }));
    for (const [block, page, ...statements] of goals) {
      const row = [block, page, ...statements.map((statement, index) => stated(statement, blocks[block][2 + index]))];
      prepared[block].goals.push({ row, folded: folded(row, 2) });
    }
    return { blocks: prepared, terms: terms.map((row) => ({ row, folded: row.slice(1).map((form) => fold(form)) })) };
  };

  /** The languages, counted from 0, whose text has every word. */
  const matching = ({ folded }, words) =>
    [...folded.keys()].filter((index) => words.every((word) => places(folded[index], word).length > 0));

  /** What has every word of the query, in the order of the plan; nothing for a query without words. */
  const search = ({ blocks, terms }, query) => {
    const words = parse(query);
    const found = (all) =>
      all
        .map((one) => ({ row: one.row, in: matching(one, words), goals: one.goals ? found(one.goals) : [] }))
        .filter((one) => words.length > 0 && (one.in.length > 0 || one.goals.length > 0));
    return { words, blocks: found(blocks), terms: found(terms) };
  };

  return { fold, parse, ranges, excerpts, prepare, search };
})();

if (typeof document !== 'undefined')
  (() => {
    'use strict';
    const { lang: first, dataset } = document.documentElement;
    const { tree, root } = dataset;
    const tags = { zh: 'zh-Hans-CN', en: 'en-GB' };
    const both = first.startsWith('zh') ? ['zh', 'en'] : ['en', 'zh'];
    const shown = tree === 'both' ? both : [tree];
    const query = new URLSearchParams(location.search).get('q') || '';

    /** What stands within a block and is not the plan’s: links to it, notes, marks, figures. */
    const NOT_TEXT = '.tools, .ref, .anchor, .add, .mark, .card, .vh, .note-ref, .nos, .figures, svg';

    const put = (parent, name, text = '', attributes = {}) => {
      const element = parent.appendChild(document.createElement(name));
      element.textContent = text;
      for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key]);
      return element;
    };

    /** Shows a text, or stretches of it, with the words marked. */
    const putMarked = (parent, text, words, stretches) => {
      const covered = plancSearch.ranges(text, words);
      for (const [from, to] of stretches || plancSearch.excerpts(text, covered, Math.max(2, words.length))) {
        parent.append(from > 0 ? '…' : '');
        let at = from;
        for (const [start, end] of covered.filter((range) => range[0] < to && range[1] > from)) {
          parent.append(text.slice(at, Math.max(at, start)));
          put(parent, 'mark', text.slice(Math.max(from, start), (at = Math.min(to, end))));
        }
        parent.append(text.slice(at, to), to < text.length ? '…' : '');
      }
    };

    /** On arrival: marks the words in the block that was looked for. */
    const markTarget = () => {
      const target = document.getElementById(location.hash.slice(1));
      const words = plancSearch.parse(query);
      if (!target || words.length === 0) return;
      const walker = document.createTreeWalker(target, NodeFilter.SHOW_TEXT);
      const texts = new Map();
      while (walker.nextNode()) {
        const owner = walker.currentNode.parentElement;
        if (owner.closest(NOT_TEXT)) continue;
        const language = owner.closest('[lang]');
        texts.set(language, [...(texts.get(language) || []), walker.currentNode]);
      }
      for (const nodes of texts.values()) markNodes(nodes, words);
      // A block can be longer than the screen; until the page has loaded the browser itself scrolls to the block.
      const first = target.querySelector('mark');
      const bring = () =>
        first.getBoundingClientRect().bottom > innerHeight && first.scrollIntoView({ block: 'center' });
      if (first) addEventListener('load', () => requestAnimationFrame(bring));
    };

    const markNodes = (nodes, words) => {
      const covered = plancSearch.ranges(nodes.map((node) => node.data).join(''), words);
      let start = 0;
      for (const node of nodes) {
        const { length, data } = node;
        const parts = document.createDocumentFragment();
        let at = 0;
        for (const [from, to] of covered.map((range) => range.map((n) => Math.min(length, Math.max(0, n - start))))) {
          if (from === to) continue;
          parts.append(data.slice(at, from));
          put(parts, 'mark', data.slice(from, to));
          at = to;
        }
        if (at > 0) {
          parts.append(data.slice(at));
          node.replaceWith(parts);
        }
        start += length;
      }
    };

    const results = document.getElementById('results');
    if (!results) return markTarget();

    // The head of the page may have a form of its own.
    const form = (results.closest('main') || document).querySelector('form[role=search]');
    const input = form.elements.q;
    const status = document.getElementById('search-status');

    const say = (messages) => {
      status.textContent = '';
      for (const lang of shown) put(status, 'span', messages[lang], { lang: tags[lang], class: lang });
    };
    const count = (n, one, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

    if (typeof plancSearchData === 'undefined')
      return say({
        zh: '搜索数据没有载入，暂时不能搜索。请刷新本页，或从目录查找。',
        en: 'The search data did not load. Reload this page, or use the contents.',
      });

    const data = plancSearchData;
    const prepared = plancSearch.prepare(data);
    const base = root && !root.endsWith('/') ? `${root}/` : root || '';

    /** Of the languages that have the words those that this tree shows; else one that it does not. */
    const choose = (languages) => {
      const own = languages.filter((index) => shown.includes(data.languages[index]));
      return own.length > 0 ? own : languages.slice(0, 1);
    };
    /** The page in this tree, or in the one of both languages where this one does not show the words. */
    const address = (page, languages) =>
      base + (choose(languages).some((index) => shown.includes(data.languages[index])) ? '' : '../both/') + page;
    const putSpan = (parent, lang, text = '') => {
      if (parent.lastElementChild) parent.append(' ');
      return put(parent, 'span', text, { lang: tags[lang], class: lang });
    };
    const putText = (parent, text, index, words, stretches) =>
      putMarked(putSpan(parent, data.languages[index]), text, words, stretches);
    const putWords = (parent, words) => {
      for (const lang of shown) putSpan(parent, lang, words[lang]);
    };

    const putGoals = (parent, goals, words) => {
      const details = put(parent, 'details');
      putWords(put(details, 'summary'), { zh: `其中目标${goals.length}项`, en: count(goals.length, 'goal') });
      const list = put(details, 'ul');
      for (const { row, in: languages } of goals) {
        const link = put(put(list, 'li'), 'a', '', { href: address(row[1], languages) });
        for (const index of choose(languages))
          putText(link, row[2 + index], index, words, [[0, row[2 + index].length]]);
      }
    };

    const putBlock = (list, { row, in: languages, goals }, words, text) => {
      const has = languages.length > 0 ? languages : goals[0].in;
      const href = address(data.sections[row[0]][0], has);
      const item = put(list, 'li');
      const link = put(item, 'a', '', { class: 'hit', href: `${href}?q=${encodeURIComponent(text)}#${row[1]}` });
      for (const index of choose(has)) putText(link, row[2 + index], index, words);
      if (goals.length > 0) putGoals(item, goals, words);
    };

    const putResults = ({ words, blocks, terms }, text) => {
      results.textContent = '';
      let list;
      let last = -1;
      for (const block of blocks) {
        const [section] = block.row;
        if (section !== last) {
          const item = put(results, 'li');
          const [, ...titles] = data.sections[section];
          const title = put(item, 'h2');
          for (const index of choose([...titles.keys()].filter((index) => titles[index])))
            putText(title, titles[index], index, []);
          list = put(item, 'ul');
          last = section;
        }
        putBlock(list, block, words, text);
      }
      if (terms.length === 0) return;
      const item = put(results, 'li', '', { class: 'terms' });
      putWords(put(item, 'h2'), { zh: '术语', en: 'Glossary' });
      list = put(item, 'ul');
      for (const { row } of terms) {
        const link = put(put(list, 'li'), 'a', '', { href: base + row[0] });
        const forms = row.slice(1, 1 + data.languages.length);
        forms.forEach((form, index) => form && forms.indexOf(form) === index && putText(link, form, index, words));
      }
    };

    const sayFound = ({ words, blocks, terms }, query) => {
      const text = query.replace(/["\u201c\u201d]/g, '');
      if (words.length === 0)
        return say({
          zh: '中文按字词查找；英文从词首查起，数字须完整。几个词用空格隔开，须同时出现；用引号括起的须连在一起。',
          en: 'Chinese is found anywhere in the text, English from the beginning of a word, a number as a whole. Every word must occur; put words in quotation marks to keep them together.',
        });
      if (blocks.length + terms.length === 0)
        return say({
          zh: `没有找到“${text}”。请换用更短的词，或减少词数；本规划的用语可在词汇表中查到。`,
          en: `Nothing found for “${text}”. Try shorter or fewer words; the glossary lists the plan’s terms.`,
        });
      const sections = new Set(blocks.map(({ row }) => row[0])).size;
      const also = terms.length > 0;
      say({
        zh: `找到${blocks.length}段，分布在${sections}节${also ? `；术语${terms.length}条` : ''}。`,
        en: `${count(blocks.length, 'passage')} in ${count(sections, 'section')}${also ? `; ${count(terms.length, 'glossary term')}` : ''}.`,
      });
    };

    const update = () => {
      const text = input.value.trim();
      const found = plancSearch.search(prepared, text);
      putResults(found, text);
      sayFound(found, text);
      try {
        history.replaceState(null, '', text ? `?q=${encodeURIComponent(text)}` : location.pathname);
      } catch (_) {
        // A browser may forbid it to a page read from a file; the search itself goes on.
      }
    };

    let timer;
    const soon = (event) => {
      clearTimeout(timer);
      // An input method that is still composing holds letters, not words.
      if (!event.isComposing) timer = setTimeout(update, 150);
    };
    input.addEventListener('input', soon);
    input.addEventListener('compositionend', soon);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(timer);
      update();
    });
    /** The arrows go from the field through the results and back. */
    document.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const stops = [input, ...results.querySelectorAll('a.hit, .terms a')];
      const from = stops.indexOf(document.activeElement);
      if (!step || from < 0 || !stops[from + step] || event.isComposing) return;
      event.preventDefault();
      stops[from + step].focus();
    });

    input.value = query;
    update();
  })();
