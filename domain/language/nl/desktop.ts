/** What the operating system shows for Houvast: the menu, dialogs, and messages from before there is a window. */
export const desktop = {
  menu: {
    /** On macOS alone: the menu with the name of the app. */
    application: 'Houvast',
    hide: 'Houvast verbergen',
    hideOthers: 'Andere programma’s verbergen',
    showAll: 'Alles tonen',
    file: 'Bestand',
    startPage: 'Startpagina',
    print: 'Afdrukken…',
    settings: 'Instellingen…',
    lock: 'Vergrendelen',
    quit: 'Houvast afsluiten',
    edit: 'Bewerken',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    cut: 'Knippen',
    copy: 'Kopiëren',
    paste: 'Plakken',
    selectAll: 'Alles selecteren',
    find: 'Zoeken op dit blad',
    view: 'Beeld',
    larger: 'Alles groter',
    smaller: 'Alles kleiner',
    usualSize: 'Gewone grootte',
    fullScreen: 'Volledig scherm',
    help: 'Help',
    keyboardList: 'Lijst met sneltoetsen',
    about: 'Over Houvast',
  },
  save: {
    pdf: 'Bewaren als PDF',
    svg: 'Bewaren als SVG-tekening',
    png: 'Bewaren als afbeelding',
    opml: 'Bewaren als OPML',
    freeplane: 'Bewaren voor Freeplane',
    markdown: 'Bewaren als tekst (Markdown)',
    calendar: 'Afspraak bewaren voor een agenda',
    recoverySheet: 'Herstelblad bewaren',
    kindPdf: 'PDF-document',
    kindCalendar: 'Afspraak voor een agenda (iCalendar)',
    kindSvg: 'SVG-tekening',
    kindPng: 'PNG-afbeelding',
    kindOpml: 'OPML: voor andere mindmapprogramma’s',
    kindFreeplane: 'Freeplane-mindmap',
    kindMarkdown: 'Tekst met opmaak (Markdown)',
    /** Name of the file of a recovery sheet, without its extension. */
    recoverySheetFile: 'Houvast herstelblad',
  },
  openMap: {
    title: 'Kies een mindmap of een tekst',
    choose: 'Bekijken',
    maps: 'Mindmaps en teksten',
    all: 'Alle bestanden',
  },
  folder: {
    title: 'Kies de map met je dossiers',
    choose: 'Deze map gebruiken',
  },
  unsaved: {
    title: 'Nog niet alles is bewaard',
    detail:
      'Het laatste dat je deed, staat nog niet op de schijf. Ga terug en kijk wat Houvast daarover zegt. Sluit of vergrendel je toch, dan is dat laatste stukje weg. Wat eerder bewaard was, blijft.',
    back: 'Terug naar Houvast',
    leave: 'Toch verder',
  },
  refused: {
    title: 'Houvast start niet op deze manier',
    detail:
      'Houvast is gestart met een instelling die de beveiliging uitzet of anderen laat meekijken: {{option}}. Je dossiers zijn niet geopend. Start Houvast opnieuw met het gewone pictogram.',
  },
  failed: {
    title: 'Houvast kan niet starten',
    detail:
      'Er ontbreekt iets van het programma zelf. Je dossiers zijn niet aangeraakt. Installeer Houvast opnieuw.',
  },
} as const;
