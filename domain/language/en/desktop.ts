import type { desktop as dutch } from '../nl/desktop.ts';
import type { Translation } from '../translation.ts';

export const desktop: Translation<typeof dutch> = {
  menu: {
    /** On macOS alone: the menu with the name of the app. */
    application: 'Houvast',
    hide: 'Hide Houvast',
    hideOthers: 'Hide other programs',
    showAll: 'Show all',
    file: 'File',
    startPage: 'Start page',
    print: 'Print…',
    settings: 'Settings…',
    lock: 'Lock',
    quit: 'Quit Houvast',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    find: 'Find on this sheet',
    view: 'View',
    larger: 'Everything larger',
    smaller: 'Everything smaller',
    usualSize: 'Usual size',
    fullScreen: 'Full screen',
    help: 'Help',
    keyboardList: 'List of keys',
    about: 'About Houvast',
  },
  save: {
    pdf: 'Save as PDF',
    svg: 'Save as SVG drawing',
    png: 'Save as picture',
    opml: 'Save as OPML',
    freeplane: 'Save for Freeplane',
    markdown: 'Save as text (Markdown)',
    calendar: 'Save the appointment for a calendar',
    recoverySheet: 'Save the recovery sheet',
    kindPdf: 'PDF document',
    kindCalendar: 'Appointment for a calendar (iCalendar)',
    kindSvg: 'SVG drawing',
    kindPng: 'PNG picture',
    kindOpml: 'OPML: for other mindmap programs',
    kindFreeplane: 'Freeplane mindmap',
    kindMarkdown: 'Text with markup (Markdown)',
    recoverySheetFile: 'Houvast recovery sheet',
  },
  openMap: {
    title: 'Choose a mindmap or a text',
    choose: 'Look at it',
    maps: 'Mindmaps and texts',
    all: 'All files',
  },
  folder: {
    title: 'Choose the folder with your files',
    choose: 'Use this folder',
  },
  unsaved: {
    title: 'Not everything is saved yet',
    detail:
      'The last thing you did is not on the disk yet. Go back and see what Houvast says about it. If you close or lock anyway, that last bit is gone. What was saved before stays.',
    back: 'Back to Houvast',
    leave: 'Go on anyway',
  },
  refused: {
    title: 'Houvast does not start this way',
    detail:
      'Houvast was started with an option that switches off protection or lets others look on: {{option}}. Your files were not opened. Start Houvast again with its usual icon.',
  },
  failed: {
    title: 'Houvast cannot start',
    detail: 'A part of the program itself is missing. Your files were not touched. Install Houvast again.',
  },
};
