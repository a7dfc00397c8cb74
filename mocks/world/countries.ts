/** Where customers of the sample marketplace live: what they pay in, speak, and are called. */
export type Country = {
  code: string;
  language: string;
  currency: string;
  /** City and IANA time zone. */
  cities: readonly (readonly [string, string])[];
  first: string;
  last: string;
  weight: number;
};

const paris = 'Europe/Paris';
const berlin = 'Europe/Berlin';

export const countries: readonly Country[] = [
  {
    code: 'FR',
    language: 'fr',
    currency: 'EUR',
    cities: [
      ['Paris', paris],
      ['Lyon', paris],
      ['Marseille', paris],
      ['Lille', paris],
      ['Nantes', paris],
      ['Bordeaux', paris],
      ['Rennes', paris],
      ['Saint-Denis', 'Indian/Reunion'],
    ],
    first:
      'Marie Camille Léa Julien Thomas Nadia Karim Chloé Antoine Fatou Manon Hugo Inès Bastien Aminata Élodie Mathieu Sandrine Yacine Louise',
    last: 'Dubois Lefèvre Moreau Garnier Benali Fontaine Rousseau Mercier Diallo Chevalier Blanchard Nguyen Faure Perrin Haddad Lemoine Caron Traoré Marchand Roche',
    weight: 26,
  },
  {
    code: 'GB',
    language: 'en',
    currency: 'GBP',
    cities: [
      ['London', 'Europe/London'],
      ['Leeds', 'Europe/London'],
      ['Bristol', 'Europe/London'],
      ['Glasgow', 'Europe/London'],
      ['Cardiff', 'Europe/London'],
    ],
    first: 'Olivia Jack Priya Callum Grace Mohammed Hannah Oliver Zoe Adeola Freya Liam Nicola Rhys Aisha Tom',
    last: 'Whitfield Patel Hughes Okonkwo Barker Khan MacLeod Sinclair Ahmed Fletcher Brady Lowe Hartley Osei Pritchard Walsh',
    weight: 15,
  },
  {
    code: 'DE',
    language: 'de',
    currency: 'EUR',
    cities: [
      ['Berlin', berlin],
      ['Hamburg', berlin],
      ['Leipzig', berlin],
      ['Köln', berlin],
      ['München', berlin],
    ],
    first: 'Katrin Jonas Ayşe Lukas Sabine Emre Anke Felix Milena Tobias Greta Sven Nele Matthias Elif Uwe',
    last: 'Brandt Yılmaz Hoffmann Krüger Lindner Petrović Vogel Scholz Demir Albrecht Seidel Pohl Kaya Busch Winkler Arnold',
    weight: 14,
  },
  {
    code: 'ES',
    language: 'es',
    currency: 'EUR',
    cities: [
      ['Madrid', 'Europe/Madrid'],
      ['Sevilla', 'Europe/Madrid'],
      ['Valencia', 'Europe/Madrid'],
      ['Las Palmas', 'Atlantic/Canary'],
    ],
    first: 'Lucía Javier Carmen Álvaro Noelia Iker Rocío Pablo Marta Sergio Ainhoa Diego',
    last: 'Romero Ortega Navarro Iglesias Vidal Cabrera Santana Molina Etxeberria Prieto Cano Serrano',
    weight: 9,
  },
  {
    code: 'IT',
    language: 'it',
    currency: 'EUR',
    cities: [
      ['Milano', 'Europe/Rome'],
      ['Napoli', 'Europe/Rome'],
      ['Bologna', 'Europe/Rome'],
      ['Palermo', 'Europe/Rome'],
    ],
    first: 'Giulia Marco Chiara Davide Elisa Matteo Sofia Lorenzo Alessia Stefano',
    last: 'Conti Ferrara Greco Marchetti Rinaldi Caputo Sala Villa Basile Testa',
    weight: 8,
  },
  {
    code: 'PT',
    language: 'pt',
    currency: 'EUR',
    cities: [
      ['Lisboa', 'Europe/Lisbon'],
      ['Porto', 'Europe/Lisbon'],
      ['Ponta Delgada', 'Atlantic/Azores'],
    ],
    first: 'Inês João Beatriz Tiago Mariana Rui Catarina Nuno',
    last: 'Sousa Carvalho Lopes Tavares Pinto Moreira Baptista Fonseca',
    weight: 5,
  },
  {
    code: 'BR',
    language: 'pt-BR',
    currency: 'BRL',
    cities: [
      ['São Paulo', 'America/Sao_Paulo'],
      ['Recife', 'America/Recife'],
      ['Manaus', 'America/Manaus'],
    ],
    first: 'Larissa Thiago Juliana Rafael Aline Bruno Patrícia Caio',
    last: 'Oliveira Nascimento Barbosa Teixeira Rocha Cardoso Freitas Araújo',
    weight: 4,
  },
  {
    code: 'PL',
    language: 'pl',
    currency: 'PLN',
    cities: [
      ['Warszawa', 'Europe/Warsaw'],
      ['Gdańsk', 'Europe/Warsaw'],
      ['Kraków', 'Europe/Warsaw'],
    ],
    first: 'Agnieszka Piotr Zofia Michał Katarzyna Tomasz Magda Kamil',
    last: 'Nowak Wójcik Lewandowska Zając Mazur Kubiak Sikora Pawlak',
    weight: 6,
  },
  {
    code: 'NL',
    language: 'nl',
    currency: 'EUR',
    cities: [
      ['Utrecht', 'Europe/Amsterdam'],
      ['Rotterdam', 'Europe/Amsterdam'],
      ['Groningen', 'Europe/Amsterdam'],
    ],
    first: 'Sanne Daan Fleur Jeroen Maartje Bilal Lotte Ruben',
    last: 'Bakker Visser Mulder Bouzid Hendriks Kuipers Dekker Postma',
    weight: 5,
  },
  {
    code: 'BE',
    language: 'fr',
    currency: 'EUR',
    cities: [
      ['Bruxelles', 'Europe/Brussels'],
      ['Liège', 'Europe/Brussels'],
      ['Namur', 'Europe/Brussels'],
    ],
    first: 'Charlotte Maxime Amélie Loïc Sarah Quentin',
    last: 'Lambert Dupont Willems Claes Maes Denis',
    weight: 4,
  },
  {
    code: 'SE',
    language: 'sv',
    currency: 'SEK',
    cities: [
      ['Stockholm', 'Europe/Stockholm'],
      ['Malmö', 'Europe/Stockholm'],
    ],
    first: 'Linnea Oskar Ebba Viktor Amira Nils',
    last: 'Lindqvist Bergström Ali Sandberg Nyström Holm',
    weight: 3,
  },
  {
    code: 'US',
    language: 'en',
    currency: 'USD',
    cities: [
      ['Austin', 'America/Chicago'],
      ['Portland', 'America/Los_Angeles'],
      ['Boston', 'America/New_York'],
      ['Honolulu', 'Pacific/Honolulu'],
    ],
    first: 'Emily Marcus Jasmine Tyler Rosa Ethan Keisha Brandon',
    last: 'Coleman Ramirez Kowalski Bennett Tran Sullivan Greene Delgado',
    weight: 6,
  },
  {
    code: 'JP',
    language: 'ja',
    currency: 'JPY',
    cities: [
      ['東京', 'Asia/Tokyo'],
      ['大阪', 'Asia/Tokyo'],
    ],
    first: '美咲 健太 陽子 翔 直美 大輔',
    last: '佐藤 田中 山本 中村 小林 渡辺',
    weight: 3,
  },
];
