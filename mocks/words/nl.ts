import type { Words } from './situations.ts';

export const nl: Words = {
  claims: {
    not_received: [
      'Ik heb {a} besteld en nog steeds niets ontvangen. De tracking staat al weken stil.',
      'Het pakket is nooit aangekomen, ook niet bij de buren.',
      'Waar blijft mijn bestelling? Er staat elke dag „onderweg”.',
      'De verkoper reageert niet meer en het pakket is er niet. Ik wil mijn geld terug.',
      'Het was een verjaardagscadeau, de verjaardag is al geweest.',
    ],
    marked_delivered: [
      'Volgens de tracking bezorgd, maar hier is niets aangekomen.',
      'Zogenaamd bij de buren afgegeven, maar niemand heeft het.',
      'Op de bezorgfoto staat een deur die niet van mij is.',
    ],
    wrong_address: [
      'Op het label staat mijn oude adres, terwijl ik het had aangepast.',
      'Het huisnummer klopt niet, de bezorger kon me niet vinden.',
    ],
    turned_back: [
      'Het pakket gaat terug naar de afzender, ik heb nooit een kaartje gehad.',
      'Er staat „geweigerd”, maar ik heb niets geweigerd.',
    ],
    customs: ['Het ligt vast bij de douane, er ontbreekt een factuur.', 'De douane heeft het teruggestuurd.'],
    missing_from_joint_parcel: [
      'Er hoorden drie dingen in te zitten, het waren er twee. {A} ontbreekt.',
      'Alles kwam aan, behalve één artikel. De zak was dicht.',
    ],
    broken: [
      'Kapot aangekomen, er zat geen enkele bescherming in de doos.',
      'Bij het openen lag alles in stukken, zie de foto’s.',
      'Er is een groot stuk afgebroken, niet te lijmen.',
    ],
    cracked: [
      'Er zit een grote barst in, duidelijk te zien op de foto’s.',
      'Gebarsten, de doos was aan één kant ingedeukt.',
    ],
    torn: ['Er zit een scheur in de stof.', 'Gescheurd, alsof de zak met een mes is geopend.'],
    stained: ['Een donkere vlek die er niet uitgaat.', 'Vies aangekomen, het lijkt wel gebruikt.'],
    dented: ['Grote deuk aan de zijkant.', 'Verbogen, het staat niet eens meer recht.'],
    scratched: ['Overal krassen, dit is niet nieuw.', 'Diepe krassen precies aan de voorkant.'],
    wrong_colour: ['Dit is niet de kleur die ik besteld heb.', 'Ik koos één kleur en kreeg een heel andere.'],
    wrong_shape: ['De vorm klopt niet met de advertentie.', 'Dit is een ander model.'],
    wrong_size: [
      'Veel te klein, ik heb er een liniaal naast gelegd.',
      'Op het label staat de goede maat, maar het is enorm.',
    ],
    wrong_item: [
      'Ik heb {a} besteld en er zat iets heel anders in.',
      'Verkeerd artikel, volgens mij van een andere klant.',
    ],
    missing_parts: [
      'Er ontbreekt een onderdeel, zo heb ik er niets aan.',
      'Niet compleet, er zit verder niets in de doos.',
    ],
    wrong_quantity: ['Minder geleverd dan ik betaald heb.', 'De set is niet compleet, tel maar op de foto.'],
    empty_parcel: ['Het pakket was leeg, alleen papier.', 'Lege doos, de tape was opengesneden.'],
    not_as_described: ['Lijkt niet op de beschrijving, slechte kwaliteit.', 'Op de foto’s zag het er heel anders uit.'],
    counterfeit: ['Dit is namaak, ik heb het origineel.', 'In het logo zit een spelfout, duidelijk nep.'],
    not_working: [
      'Gaat niet aan, drie stopcontacten geprobeerd.',
      'Werkt niet, geen licht, geen geluid.',
      'Deed het vijf minuten en daarna nooit meer.',
    ],
    change_of_mind: ['Ik heb het toch niet nodig en wil het terugsturen.', 'Per ongeluk twee keer besteld.'],
    other: ['De verkoper was onbeleefd, ik wil korting.', 'De dag erna was het goedkoper.'],
  },
  later: {
    short: ['Kapot', 'Niet goed'],
    impatient: ['Is er al nieuws?', 'Ik wacht nog steeds op antwoord.'],
    here_are_photos: ['Hierbij de foto’s.', 'Sorry, ik was weg. Foto’s bijgevoegd, ook van het label.'],
    sent_back: ['Vandaag teruggestuurd, ik heb het bonnetje bewaard.', 'Het is onderweg terug.'],
    asked_the_post_office: [
      'Ik ben bij het afhaalpunt geweest, zij hebben het niet.',
      'Er is geen handtekening, zeggen ze.',
    ],
    it_arrived: ['Het is vandaag toch aangekomen, u kunt het sluiten!', 'De buurman had het al die tijd.'],
    appeal: [
      'Ik ben het er niet mee eens, op de foto’s is de schade duidelijk te zien.',
      'Ik heb het op tijd teruggestuurd en heb het bewijs.',
    ],
    thanks: ['Dank u wel!', 'Bedankt voor de snelle hulp.'],
  },
  agent: {
    patience: [
      'Hallo, uw pakket kan nog aankomen. We bewaren uw klacht en pakken die zelf weer op; u hoeft niets te doen.',
    ],
    looking: ['Hallo, bedankt, ik heb alles wat ik nodig heb en laat u snel iets weten.'],
    ask_photo: [
      'Hallo, kunt u mij nog een foto sturen, vanuit een andere hoek, waarop het probleem goed te zien is? Dank u.',
    ],
    ask_return: ['Hallo, kunt u het artikel terugsturen en mij het trackingnummer geven? Dank u.'],
    approved: ['Hallo, goed nieuws: u krijgt uw geld terug op de betaalwijze van de bestelling.'],
    rejected: [
      'Hallo, het spijt me, onze garantie dekt dit niet. Heeft u nog iets toe te voegen, dan hoor ik het graag.',
    ],
  },
};
