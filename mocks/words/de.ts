import type { Words } from './situations.ts';

export const de: Words = {
  claims: {
    not_received: [
      'Ich habe {a} bestellt und bis heute nichts bekommen. Die Sendungsverfolgung steht seit Wochen still.',
      'Das Paket ist nie angekommen. Bei den Nachbarn ist es auch nicht.',
      'Wo bleibt meine Bestellung? Es heißt jeden Tag nur „unterwegs“.',
      'Der Verkäufer antwortet nicht mehr und das Paket ist weg. Ich möchte mein Geld zurück.',
      'Letzter Scan am Flughafen Leipzig, danach nichts mehr.',
      'Es sollte ein Geburtstagsgeschenk sein. Der Geburtstag ist vorbei, das Paket ist nicht da.',
      'Kein Paket, keine Karte im Briefkasten, nichts. Bitte erstatten.',
      'Angeblich wurde nur das Etikett erstellt. Ich glaube, es wurde nie verschickt.',
      'Ich habe dreimal beim Paketdienst angerufen, immer heißt es: bitte noch warten.',
      'Im Paketshop sagt man, es sei nie etwas für mich abgegeben worden.',
      'Seit über einem Monat keine Nachricht, ich glaube, die Bestellung wurde vergessen.',
    ],
    marked_delivered: [
      'Laut Sendungsverfolgung zugestellt, aber hier ist nichts angekommen.',
      'Angeblich beim Nachbarn abgegeben. Ich habe im ganzen Haus gefragt, niemand hat es.',
      'Zugestellt um 11 Uhr? Da war ich zu Hause, es hat keiner geklingelt.',
      'Auf dem Zustellfoto ist eine fremde Tür zu sehen.',
    ],
    wrong_address: [
      'Auf dem Etikett steht meine alte Adresse, obwohl ich sie vorher geändert hatte.',
      'Die Hausnummer ist falsch, deshalb konnte nicht zugestellt werden.',
      'Das Paket ging in einen Ort gleichen Namens am anderen Ende von Deutschland.',
    ],
    turned_back: [
      'Das Paket geht zurück an den Absender, ich hatte nie eine Benachrichtigung.',
      '„Annahme verweigert“ steht da. Ich habe gar nichts verweigert!',
      'Es lag nur zwei Tage in der Filiale, dann ging es zurück.',
    ],
    customs: [
      'Das Paket liegt beim Zoll, es fehlt die Rechnung außen am Karton.',
      'Der Zoll hat die Sendung zurückgeschickt, weil der Wert falsch angegeben war.',
    ],
    missing_from_joint_parcel: [
      'Drei Artikel sollten in einem Paket sein, es waren nur zwei. Es fehlt {a}.',
      'Der Rest der Bestellung kam an, ein Artikel war nicht dabei. Die Tüte war verschweißt.',
    ],
    broken: [
      'Kam zerbrochen an. Im Karton war überhaupt kein Polster.',
      'Beim Auspacken lagen lauter Scherben im Karton, siehe Fotos.',
      'Ein großes Stück ist abgebrochen, das lässt sich nicht kleben.',
      'Ich habe {a} bestellt und einen Haufen Einzelteile bekommen.',
      'Der Bote muss es geworfen haben, alles kaputt.',
    ],
    cracked: [
      'Da ist ein langer Riss drin, auf den Fotos gut zu sehen.',
      'Hat einen Sprung. Ich traue mich nicht, das zu benutzen.',
      'Gerissen, der Karton war auf einer Seite eingedrückt.',
    ],
    torn: [
      'Es ist ein Riss im Stoff, so lang wie mein Finger.',
      'Aufgerissen, als hätte jemand die Tüte mit dem Messer geöffnet.',
      'Beim Auspacken ein Loch entdeckt. So kann ich das nicht verschenken.',
    ],
    stained: [
      'Ein dunkler Fleck, der nicht rausgeht. Sieht gebraucht aus.',
      'Kam schmutzig an, ich habe es mit Seife versucht, der Fleck bleibt.',
      'Als neu verkauft und mit Flecken geliefert.',
    ],
    dented: ['Große Delle an der Seite, der Karton war eingedrückt.', 'Verbeult, es steht nicht einmal mehr gerade.'],
    scratched: [
      'Tiefe Kratzer überall, das ist doch keine Neuware.',
      'Genau vorne zerkratzt, die Schutzfolie war schon ab.',
      'Sieht aus wie ein Ausstellungsstück, lauter Kratzer.',
    ],
    wrong_colour: [
      'Das ist nicht die Farbe, die ich bestellt habe.',
      'Falsche Farbe! In der Bestellbestätigung steht es eindeutig.',
      'Ich habe {a} passend zum Zimmer bestellt, diese Farbe passt zu gar nichts.',
    ],
    wrong_shape: [
      'Die Form stimmt nicht mit dem Angebot überein.',
      'Anderes Modell, andere Form. Damit kann ich nichts anfangen.',
    ],
    wrong_size: [
      'Viel zu klein, ich habe nachgemessen: zwei Nummern.',
      'Auf dem Etikett steht die richtige Größe, aber es ist riesig.',
      'Ich wollte {a} in normaler Größe, das hier ist für Puppen.',
    ],
    wrong_item: [
      'Ich habe {a} bestellt und etwas völlig anderes bekommen.',
      'Falscher Artikel, ich weiß nicht einmal, was das sein soll.',
      'Der Lieferschein ist meiner, der Inhalt nicht.',
    ],
    missing_parts: [
      'Es fehlt ein Teil, so ist es nicht zu gebrauchen.',
      'Unvollständig geliefert, im Karton ist sonst nichts.',
      'Auf dem Foto im Angebot ist mehr dran als an meinem.',
    ],
    wrong_quantity: [
      'Zu wenig geliefert, bitte auf dem Foto nachzählen.',
      'Ich habe mehr bezahlt als bekommen, das Set ist nicht komplett.',
    ],
    empty_parcel: [
      'Das Paket war leer. Nur Papier.',
      'Leerer Karton, das Klebeband war aufgeschnitten und neu zugeklebt.',
    ],
    not_as_described: [
      'Entspricht überhaupt nicht der Beschreibung, billigstes Material.',
      'Auf den Bildern sah es hochwertig aus, das hier ist etwas anderes.',
    ],
    counterfeit: [
      'Das ist eine Fälschung, ich habe das Original zum Vergleich.',
      'Auf dem Logo ist ein Schreibfehler, eindeutig nachgemacht.',
    ],
    not_working: [
      'Geht nicht an. Ich habe drei Steckdosen probiert.',
      'Funktioniert nicht, kein Licht, kein Ton, nichts.',
      'Hat fünf Minuten funktioniert und dann nie wieder.',
      'Ich habe {a} gekauft, leider ohne Funktion.',
    ],
    change_of_mind: [
      'Ich brauche es doch nicht mehr und möchte es zurückgeben.',
      'Aus Versehen doppelt bestellt, bitte eines zurücknehmen.',
    ],
    other: [
      'Der Verkäufer war im Chat unfreundlich, ich möchte einen Nachlass.',
      'Der Preis ist am Tag danach gesunken, ich hätte gern die Differenz.',
    ],
  },
  later: {
    short: ['Kaputt', 'Geld zurück'],
    impatient: ['Gibt es schon etwas Neues?', 'Ich warte immer noch auf eine Antwort.', 'Hallo? Liest das jemand?'],
    here_are_photos: [
      'Hier die gewünschten Fotos.',
      'Entschuldigung, war im Urlaub. Fotos sind dabei, auch vom Etikett.',
    ],
    sent_back: ['Heute bei der Post aufgegeben, den Beleg habe ich aufgehoben.', 'Ist unterwegs zurück zu Ihnen.'],
    asked_the_post_office: [
      'Ich war bei der Post: Es gibt keine Unterschrift.',
      'In der Filiale ist nichts, ein Nachforschungsantrag läuft.',
    ],
    it_arrived: [
      'Das Paket ist heute doch noch gekommen, bitte schließen.',
      'Der Nachbar hatte es die ganze Zeit. Hat sich erledigt.',
    ],
    appeal: [
      'Damit bin ich nicht einverstanden. Auf den Fotos sieht man den Schaden deutlich.',
      'Ich habe rechtzeitig zurückgeschickt und habe den Beleg hier.',
    ],
    thanks: ['Danke, das ging ja schnell!', 'Vielen Dank für die Hilfe.'],
  },
  agent: {
    patience: [
      'Guten Tag, Ihr Paket kann noch ankommen. Ihre Reklamation bleibt gespeichert, wir nehmen sie von selbst wieder auf. Sie müssen nichts tun.',
    ],
    looking: ['Guten Tag, vielen Dank, ich habe alles, was ich brauche, und melde mich bei Ihnen.'],
    ask_photo: [
      'Guten Tag, könnten Sie mir noch ein Foto aus einem anderen Winkel schicken, auf dem der Fehler gut zu sehen ist? Vielen Dank.',
    ],
    ask_return: [
      'Guten Tag, bitte senden Sie den Artikel zurück und teilen Sie mir die Sendungsnummer mit. Vielen Dank.',
    ],
    approved: [
      'Guten Tag, gute Nachricht: Wir erstatten Ihnen den Betrag auf das Zahlungsmittel, mit dem Sie bezahlt haben.',
    ],
    rejected: [
      'Guten Tag, es tut mir leid, unsere freiwillige Garantie deckt diesen Fall nicht ab. Wenn Sie noch etwas haben, antworten Sie mir einfach.',
    ],
  },
};
