/** The keys of the barista's page. */
export const helpText = {
  title: 'Keys',
  intro: 'Everything can be done by touch as well.',
  keys: [
    { keys: ['↓', '↑', '→', '←'], does: 'From ticket to ticket' },
    { keys: ['J', 'K'], does: 'The next ticket, the one before' },
    { keys: ['Enter', 'Space'], does: 'The next step: start, ready, handed over' },
    { keys: ['A'], does: 'The allergies are read' },
    { keys: ['U'], does: 'Undo what was just done; later, the ticket’s last step' },
    { keys: ['C'], does: 'Cancel the order' },
    { keys: ['?'], does: 'This page' },
  ],
  letters: 'Use single letters as keys',
  lettersHint: 'Switch this off if you speak to your computer. Arrows and Enter stay.',
} as const
