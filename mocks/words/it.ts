import type { Words } from './situations.ts';

export const it: Words = {
  claims: {
    not_received: [
      'Ho ordinato {a} e non è ancora arrivato niente. Il tracciamento è fermo da settimane.',
      'Non ho ricevuto il pacco. Ho chiesto ai vicini e in portineria.',
      "Dov'è il mio ordine? Risulta sempre «in transito».",
      'Il venditore non risponde più e il pacco non arriva. Chiedo il rimborso.',
      'Era un regalo di compleanno, ormai passato.',
      'Ultimo aggiornamento a Malpensa, poi più niente.',
      'Aspetto da più di un mese e nessuno sa dirmi dove sia.',
      'Al punto di ritiro dicono di non averlo mai avuto.',
    ],
    marked_delivered: [
      'Risulta consegnato ma io non ho ricevuto nulla.',
      'Dicono di averlo lasciato al vicino, ma nessuno nel palazzo ce l’ha.',
      'La foto della consegna mostra una porta che non è la mia.',
    ],
    wrong_address: [
      "Sull'etichetta c'è il vecchio indirizzo, l'avevo già cambiato.",
      'Manca il numero civico e il corriere non mi ha trovata.',
    ],
    turned_back: [
      'Il pacco torna al mittente senza che io abbia avuto un avviso.',
      'C’è scritto «rifiutato», ma io non ho rifiutato niente.',
    ],
    customs: ['È fermo in dogana, manca la fattura del venditore.', 'La dogana lo ha rimandato indietro.'],
    missing_from_joint_parcel: [
      "Dovevano esserci tre articoli, ce n'erano due. Manca {a}.",
      'È arrivato tutto tranne un articolo, la busta era sigillata.',
    ],
    broken: [
      'È arrivato rotto, dentro la scatola non c’era nessuna protezione.',
      'Aprendo il pacco ho trovato solo pezzi.',
      'Si è staccato un pezzo grande, non si può riparare.',
    ],
    cracked: [
      "C'è una crepa molto evidente, si vede nelle foto.",
      'È incrinato, la scatola era schiacciata da un lato.',
    ],
    torn: ["C'è uno strappo nel tessuto.", 'È arrivato strappato, come tagliato con un coltello.'],
    stained: ["C'è una macchia scura che non va via.", 'Sembra usato, è pieno di macchie.'],
    dented: ['È ammaccato su un lato, il cartone era sfondato.', "Ha un'ammaccatura enorme."],
    scratched: ['È tutto graffiato, non è nuovo.', 'Graffi profondi proprio davanti.'],
    wrong_colour: ['Non è il colore che ho ordinato.', 'Ho scelto un colore e me ne è arrivato un altro.'],
    wrong_shape: ["La forma non è quella dell'annuncio.", 'È un altro modello.'],
    wrong_size: ['È troppo piccolo, ho misurato con il righello.', "L'etichetta riporta la mia taglia ma è enorme."],
    wrong_item: [
      "Ho ordinato {a} e mi è arrivata un'altra cosa.",
      'Articolo sbagliato, credo sia di un altro cliente.',
    ],
    missing_parts: ['Manca un pezzo, così non serve a niente.', 'È incompleto, nella scatola non c’è altro.'],
    wrong_quantity: [
      'Ne sono arrivati meno di quanti ne ho pagati.',
      'Il set non è completo, si può contare nella foto.',
    ],
    empty_parcel: ['Il pacco era vuoto, solo carta.', 'Scatola vuota, il nastro era stato tagliato.'],
    not_as_described: [
      'Non corrisponde per niente alla descrizione.',
      'Nelle foto sembrava un’altra cosa, qualità pessima.',
    ],
    counterfeit: ["È un falso, ho l'originale.", 'Il logo è scritto male, è una copia.'],
    not_working: [
      'Non si accende, ho provato tre prese.',
      'Non funziona, né luce né suono.',
      'Ho comprato {a} e non va.',
    ],
    change_of_mind: ['Non mi serve più, vorrei restituirlo.', 'Ordinato due volte per sbaglio.'],
    other: ['Il venditore è stato scortese, vorrei uno sconto.', 'Il prezzo è sceso il giorno dopo.'],
  },
  later: {
    short: ['Rotto', 'Non va'],
    impatient: ['Ci sono novità?', 'Aspetto ancora una risposta.'],
    here_are_photos: ['Ecco le foto richieste.', "Scusate il ritardo, allego le foto con l'etichetta."],
    sent_back: ['Spedito oggi in posta, ho la ricevuta.', 'È in viaggio verso di voi.'],
    asked_the_post_office: ['Sono stata in posta: non hanno nessuna firma.', "All'ufficio postale non ce l'hanno."],
    it_arrived: ['È arrivato oggi, potete chiudere!', 'Lo aveva il vicino, scusate.'],
    appeal: ["Non sono d'accordo, il danno nelle foto si vede benissimo.", "L'ho rispedito in tempo e ho la ricevuta."],
    thanks: ['Grazie mille!', 'Grazie, gentilissimi.'],
  },
  agent: {
    patience: [
      'Buongiorno, il suo pacco può ancora arrivare. Il reclamo resta aperto e lo riprenderemo noi, non deve fare nulla.',
    ],
    looking: ['Buongiorno, grazie, ho tutto quello che mi serve e le scrivo appena possibile.'],
    ask_photo: [
      "Buongiorno, potrebbe inviarmi un'altra foto, da un'altra angolazione, in cui si veda bene il problema? Grazie.",
    ],
    ask_return: ["Buongiorno, potrebbe rispedirci l'articolo e indicarmi il numero di spedizione? Grazie."],
    approved: ['Buongiorno, buone notizie: la rimborsiamo sul mezzo di pagamento usato.'],
    rejected: [
      'Buongiorno, mi dispiace, la nostra garanzia non copre questo caso. Se ha altro da aggiungere, risponda pure.',
    ],
  },
};
