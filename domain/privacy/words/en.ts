import type { Translation } from '../../language/translation.ts';
import type { dutchWords } from './nl.ts';

export const englishWords = {
  frame: {
    method: 'Houvast, privacy',
    foot: 'For the organisation’s own records.',
  },
  register: {
    title: 'Register',
    subtitle: 'Processing: client files in Houvast (GDPR, article 30)',
    lead: 'This sheet belongs in your organisation’s register of processing activities. Houvast filled in what it knows. Write the rest on the lines.',
    controller: 'Controller',
    contact: 'Contact for privacy',
    purpose: 'What for',
    purposeIs:
      'Guiding clients: preparing and following up conversations, picturing together what is going on, keeping agreements, and referring when the client asks for it.',
    ground: 'Legal ground (article 6)',
    people: 'About whom',
    peopleAre:
      'Clients. People around them, when the client tells about them. Contact persons of services that clients are referred to.',
    data: 'Which data',
    dataAre:
      'Name, birth date, address, telephone and e-mail, as far as filled in. Dates and short notes of conversations. Worksheets with what the client tells about the ten life domains. Agreements and consents. There is no field for a national register number.',
    special: 'Special categories (article 9)',
    specialAre:
      'Health comes up almost always. Sometimes also belief, origin, sexual orientation or trade union membership. Sometimes facts about police or courts (article 10). Only when the client tells about it and when the guidance needs it.',
    specialGround: 'Ground for special categories (article 9, paragraph 2)',
    recipients: 'Who gets to see them',
    recipientsAre:
      'The coach. Other services only when the client consented; the consent is then in the file. A colleague who takes the file over. Houvast itself sends nothing on: there is no processor, no cloud and no statistics.',
    outside: 'Outside the EU',
    outsideIs: 'No transfer by Houvast. Everything is on the coach’s computer.',
    retention: 'Retention',
    keptMonths:
      '{{count}} months after the end of the guidance, unless the file gives a later day with a reason.',
    keptYear:
      '{{count}} year after the end of the guidance, unless the file gives a later day with a reason.',
    keptYears:
      '{{count}} years after the end of the guidance, unless the file gives a later day with a reason.',
    security: 'Security in Houvast',
    securityIs:
      'Every page of the file is encrypted (ChaCha20 with Poly1305). The key opens only with a passphrase of at least 15 characters (Argon2id) or with the recovery sheet.\nHouvast locks itself after some minutes and when the laptop is closed. It makes no connection to the internet.\nBackups are encrypted in the same way and are checked.\nA sealed audit trail says who did what to which file, and never what was in it.\nFiles can be restricted, and erased for good, also from the backups.',
    ownSecurity: 'What the organisation itself does (disk encryption, updates, locked cabinet, training)',
    rights: 'Rights of the client',
    rightsAre:
      'To see and to take along: everything about one person as PDF and as a file. To correct: in the file. To erase: with a proof without a name. To restrict: the file is locked against changes. To stop a consent: in the file, at any time. To complain: with the Belgian Data Protection Authority.',
    assessment: 'Impact assessment (article 35): done or not needed, and why',
    checked: 'Checked by, on',
  },
  breach: {
    title: 'When it goes wrong',
    subtitle: 'Client data lost, stolen, or with the wrong person',
    lead: 'Print this sheet now and keep it where you find it without a laptop. Reporting a mistake is no disgrace. Hiding it makes it worse.',
    firstHour: 'The first hour',
    stop: 'Stop what is still going on. Lock Houvast (Ctrl+L). Recall a mail to the wrong person, and ask them to delete it.',
    tell: 'Call: {{contact}}. Also when you are not sure. Also in the evening.',
    nobodyYet: '______________________________ (contact for privacy)',
    write: 'Write down what you know: what is needed stands below. Note the hour at which you noticed, too.',
    keep: 'Delete nothing and repair nothing yet. Whoever looks into it needs the traces.',
    passwords:
      'Laptop gone? Report it to the police. Change your passwords of mail and other programs. Ask the IT department to block the laptop from a distance.',
    hours: 'Within 72 hours',
    authority:
      'The organisation notifies the Belgian Data Protection Authority (www.dataprotectionauthority.be) within 72 hours after somebody noticed, unless there is unlikely to be a risk for the people concerned (GDPR, article 33).',
    highRisk:
      'Is the risk high? Then the client hears it too, as soon as possible and in plain words (article 34): what happened, what that can mean, what you are doing and whom they can call.',
    late: 'Is 72 hours too short to know everything? Notify what you know, and complete it later. Too late? Notify all the same, with the reason.',
    record: 'What need not be notified, the organisation notes and keeps as well: this sheet is for that.',
    laptop: 'Laptop stolen or lost: what the encryption of Houvast does and does not do',
    locked:
      'Was the laptop off, or Houvast locked? Then nobody reads the files without your passphrase or your recovery sheet. The risk is then small as a rule, if the passphrase is a good one.',
    open: 'Was Houvast open? Then somebody could read everything until it locked itself. Assume that it was read.',
    known:
      'Was the passphrase or the recovery sheet with it, or does somebody know them? Then the encryption does not protect. A new passphrase does not hold for the copy that is gone already.',
    copies:
      'PDFs, prints, mails and hand-over files outside Houvast are not protected by Houvast. Without disk encryption they can be read.',
    after: 'Put a backup back on another computer. Make a new passphrase and a new recovery sheet there.',
    notes: 'What we know',
    what: 'What happened?',
    when: 'When?',
    noticed: 'Noticed by, on (day and hour)',
    whose: 'How many people is it about, and who?',
    which: 'Which data?',
    state: 'Was Houvast open, locked, off? Who knows the passphrase?',
    done: 'What was done already?',
    told: 'Who knows already (day and hour)?',
    decided: 'Notified or not, why, decided by whom',
  },
  proof: {
    title: 'Proof of erasure',
    subtitle: 'A client file was erased for good',
    lead: 'This sheet says when a file was erased and how much was in it. Whose it was stands nowhere any more.',
    number: 'Number',
    organisation: 'Organisation',
    when: 'Erased on',
    reason: 'Reason',
    reasons: {
      retention: 'the retention time was over',
      asked: 'the person asked for it',
      'consent-withdrawn': 'the person withdrew the consent',
      mistake: 'the file was made by mistake',
      other: 'another reason',
    },
    gone: 'Erased',
    conversations: 'conversations',
    worksheets: 'worksheets',
    moments: 'moments of worksheets',
    agreements: 'agreements',
    consents: 'consents',
    searchEntries: 'lines to search in',
    backups: 'backups rewritten',
    elsewhere: 'What Houvast cannot erase',
    elsewhereLead: 'See whether any of this is still somewhere. Tick what is gone or never was.',
    files: 'PDFs and other files that were saved outside Houvast',
    handovers: 'hand-over files, and the file at a colleague who opened one',
    copies: 'copies of the whole folder, and backups by the organisation or the IT department',
    paper: 'prints and notes on paper',
    mail: 'mails and attachments',
    signing: 'Checked by',
    name: 'Name and day',
    signature: 'Signature',
  },
} as const satisfies Translation<typeof dutchWords>;
