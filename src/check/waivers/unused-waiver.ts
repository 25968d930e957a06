import { declare } from '../../problem/declare.ts';

export const unusedWaiver = declare({
  code: 'unused-waiver',
  severity: 'error',
  message: {
    zh: '这一段没有“{code}”的问题，这条豁免落空了',
    en: 'There is no finding “{code}” in this block for the waiver to waive',
  },
  why: {
    zh: '落空的豁免会在以后放过一处没有人看过的问题。',
    en: 'A waiver that is left over would one day let something pass that nobody has looked at.',
  },
  fix: {
    zh: '问题已经改好的，删去这条豁免；写错的，改正 code、block 或 about。',
    en: 'If the fault has been mended, delete the waiver; else correct its code, block or about.',
  },
  notes: {
    block: { zh: '这个文件里没有标识为“{block}”的段落。', en: 'No block of this file has the id “{block}”.' },
    meant: { zh: '是不是“{near}”？', en: 'Did you mean “{near}”?' },
    about: {
      zh: '这一段有这个问题，但说的不是“{about}”。',
      en: 'The block has such a finding, but not about “{about}”.',
    },
    taken: {
      zh: '一条豁免只管一处，这一段的都已有豁免。',
      en: 'A waiver waives one finding, and all that the block has are waived already.',
    },
  },
  examples: {
    bad: [
      {
        body: '一段话。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md':
            '---\nwaivers:\n  - { code: ⟦repeated-word⟧, block: p-2222, reason: A quotation. }\n---\n\n# First {#first}\n\nA paragraph. {#p-2222}\n',
        },
      },
      {
        body: '一段话。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md':
            '---\nwaivers:\n  - { code: ⟦repeated-word⟧, block: p-2223, reason: A quotation. }\n---\n\n# First {#first}\n\nA a paragraph. {#p-2222}\n',
        },
      },
    ],
    good: [
      {
        body: '一段话。 {#p-2222}\n',
        files: {
          'en/1-demo/1-first.md':
            '---\nwaivers:\n  - { code: repeated-word, block: p-2222, reason: A quotation. }\n---\n\n# First {#first}\n\nA a paragraph. {#p-2222}\n',
        },
      },
    ],
  },
});
