/** English wording of licences by destination. `{name}` stands for a value that the view fills in. */
export const licenceEn = {
  heading: 'Licences by destination',
  leavesOut:
    'On list grounds only. Left out: end use, end user, de minimis, re-export and catch-all controls. An exception is never granted here; "may apply" names its conditions, and a person checks them.',
  matrixCaption: 'Items by destination, {first} / {second}',
  matrixHint:
    'The reasons stand with each item, destination by destination; those of an item that is not explained here, in the JSON report.',
  item: 'Item',
  notAsked: 'not asked',
  groupsNone: 'in no group',

  // States: in a cell, and in full
  shortRequired: 'licence',
  shortException: 'licence (exc.)',
  shortNotRequired: 'none',
  shortNotDecided: 'open',
  shortNoExport: '—',
  stateRequired: 'licence required',
  stateException: 'licence required, an exception may apply',
  stateNotRequired: 'no licence on list grounds',
  stateNotDecided: 'not decided',
  stateNoExport: 'no export',
  meaningRequired: 'The list and the tables require a licence; no exception that is modelled applies.',
  meaningException: 'A licence is required; an exception may lift it on the conditions named.',
  meaningNotRequired:
    'The list and the tables ask for none, the item is decided in full, and no pointer or footnote says more. What is left out above can still ask for one.',
  meaningNotDecided: 'The item, the recipient or the tables leave it open; the reason is named.',
  meaningNoExport: 'The destination is the country itself.',
  legendCaption: 'What the states mean',

  // Why
  because: 'Because',
  mayAdd: 'May add',
  open: 'Open',
  exceptionMayApply: 'Exception may apply',
  exceptionNotDecided: 'Exception not decided',
  exceptionNo: 'Exceptions that do not apply',
  remark: 'Remark',
  groundColumn: '{reason} column {column} of the Country Chart',
  groundRule: '{reason}: {says}',
  groundRow: 'row {row}: {says}',
  groundFootnote: 'footnote {number} of the Country Chart: {says}',
  forAddresses: '{text}, for {addresses}',
  openVerdictUndetermined: 'the list itself is undetermined',
  openVerdictNotCovered: 'not encoded in full',
  openControlOpen: 'depends on a figure or an answer that is missing',
  openNoReason: 'names no reason or row from which a requirement follows',
  openRuleNotRead: 'the provision that names the destinations was not read: {says}',
  openGroupsUnknown: 'the groups of the destination on that day are not known',
  openNoRow: 'the table has no row for the destination',
  openRecipient: 'depends on the recipient. {says}',
  openPointer: 'the table sends the reader elsewhere; a blank mark is no clearance',
  openPointerSays: 'a further provision applies: {says}',
  openFootnote: 'footnote: {says}',
  barrierDestination: 'destination',
  barrierReasons: 'other reasons',
  barrierParagraph: 'not for this paragraph',
  barrierBarred: 'taken away',
  amount: 'up to {amount}',
  beforeTables: 'The tables were read in a later edition than the day asked for.',

  // Briefing
  briefingHeading: 'The same over the whole world',
  briefingHint:
    'Every item of the list at every destination that the tables know, counted by state. For a briefing; the lists and tables behind it are those named above.',
  briefingCaption: 'Pairs of item and destination by part of the world',
  part: 'Part of the world',
  destinations: 'Destinations',
  tablesHeading: 'Tables read, and what they leave out',
  tablesEdition: '{date}: {source}',
  notModelled: 'Not modelled',
  doubts: 'Doubts about the tables',
  pickLabel: 'Destinations',
  pickHint:
    'Adds who needs a licence to where, on list grounds. Several can be marked with Ctrl or Command; an item list can also state them in a column of its own.',
  reasonRule: '{reason}, {cite}',
  toHeading: 'To {name} ({code})',
  namesOfPart: 'Which destinations: {n}',

  // Gaps by destination
  gapHeading: 'Where it bites',
  gapBites: 'licence at {names}',
  gapOpen: 'not decided at {names}',
  gapNot: 'no licence by this paragraph at {names}',
  gapRanked:
    'Ranked first by the destinations asked for, {names}: where the controlling list requires a licence, then where that is not decided.',
} as const;
