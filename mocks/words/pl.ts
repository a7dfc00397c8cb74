import type { Words } from './situations.ts';

export const pl: Words = {
  claims: {
    not_received: [
      'Zamówienie: {a}. Do dziś nic nie przyszło, śledzenie stoi w miejscu od tygodni.',
      'Paczka nigdy nie dotarła. Pytałam sąsiadów i na poczcie.',
      'Gdzie jest moja przesyłka? Codziennie „w drodze”.',
      'Sprzedawca przestał odpowiadać, a paczki nie ma. Proszę o zwrot pieniędzy.',
      'To miał być prezent urodzinowy, urodziny już minęły.',
    ],
    marked_delivered: [
      'Status: doręczono, ale ja nic nie dostałem.',
      'Podobno zostawiono u sąsiada, pytałam w całym bloku.',
      'Na zdjęciu z doręczenia są cudze drzwi.',
    ],
    wrong_address: [
      'Na etykiecie jest mój stary adres, a zmieniłam go wcześniej.',
      'Brakuje numeru mieszkania i kurier nie trafił.',
    ],
    turned_back: [
      'Paczka wraca do nadawcy, a nie dostałem żadnego awiza.',
      'Napisali „odmowa przyjęcia”, niczego nie odmawiałam.',
    ],
    customs: ['Przesyłka utknęła w urzędzie celnym, brakuje faktury.', 'Cło odesłało paczkę z powrotem.'],
    missing_from_joint_parcel: [
      'W paczce miały być trzy rzeczy, są dwie.',
      'Przyszło wszystko oprócz jednego artykułu, worek był zaklejony.',
    ],
    broken: [
      'Przyszło rozbite, w kartonie nie było żadnego zabezpieczenia.',
      'Po otwarciu same kawałki, zdjęcia w załączniku.',
      'Odłamał się duży kawałek, nie da się tego naprawić.',
    ],
    cracked: ['Jest duże pęknięcie, dobrze widać na zdjęciach.', 'Pęknięte, karton był zgnieciony z jednej strony.'],
    torn: ['Materiał jest rozdarty.', 'Przyszło podarte, jakby ktoś otwierał nożem.'],
    stained: ['Ciemna plama, która nie schodzi.', 'Przyszło brudne, wygląda na używane.'],
    dented: ['Duże wgniecenie z boku.', 'Pogięte, już nie stoi prosto.'],
    scratched: ['Całe porysowane, to nie jest nowe.', 'Głębokie rysy z przodu.'],
    wrong_colour: ['To nie jest kolor, który zamówiłam.', 'Wybrałem jeden kolor, przyszedł inny.'],
    wrong_shape: ['Kształt nie zgadza się z ofertą.', 'To inny model.'],
    wrong_size: ['Dużo za małe, zmierzyłam linijką.', 'Na metce dobry rozmiar, a jest ogromne.'],
    wrong_item: ['Przyszło coś zupełnie innego niż zamówiłem.', 'Zły towar, to chyba czyjeś zamówienie.'],
    missing_parts: [
      'Brakuje jednej części, bez niej nie da się używać.',
      'Niekompletne, w kartonie nic więcej nie ma.',
    ],
    wrong_quantity: ['Przyszło mniej sztuk, niż zapłaciłam.', 'Zestaw jest niepełny, można policzyć na zdjęciu.'],
    empty_parcel: ['Paczka była pusta, sam papier.', 'Pusty karton, taśma była przecięta.'],
    not_as_described: [
      'Zupełnie niezgodne z opisem, fatalna jakość.',
      'Na zdjęciach wyglądało inaczej, czuję się oszukana.',
    ],
    counterfeit: ['To podróbka, mam oryginał.', 'W logo jest literówka, to kopia.'],
    not_working: [
      'Nie włącza się, próbowałem w trzech gniazdkach.',
      'Nie działa, ani światła, ani dźwięku.',
      'Zadziałało pięć minut i koniec.',
    ],
    change_of_mind: ['Już tego nie potrzebuję, chcę zwrócić.', 'Zamówiłam dwa razy przez pomyłkę.'],
    other: ['Sprzedawca był niegrzeczny, chcę rekompensaty.', 'Dzień później cena spadła.'],
  },
  later: {
    short: ['Zepsute', 'Niedobre'],
    impatient: ['Czy są jakieś wieści?', 'Nadal czekam na odpowiedź.'],
    here_are_photos: ['Przesyłam zdjęcia.', 'Przepraszam za zwłokę, zdjęcia w załączniku.'],
    sent_back: ['Nadałam dziś na poczcie, mam potwierdzenie.', 'Paczka już do was wraca.'],
    asked_the_post_office: ['Byłem na poczcie, nie mają podpisu.', 'Na poczcie mówią, że jej nie mają.'],
    it_arrived: ['Paczka dziś dotarła, można zamknąć!', 'Miał ją sąsiad, przepraszam.'],
    appeal: ['Nie zgadzam się, na zdjęciach dobrze widać uszkodzenie.', 'Odesłałam w terminie i mam dowód nadania.'],
    thanks: ['Dziękuję bardzo!', 'Dzięki za szybką pomoc.'],
  },
  agent: {
    patience: [
      'Dzień dobry, paczka może jeszcze dotrzeć. Zgłoszenie zostaje u nas i sami do niego wrócimy, nie trzeba nic robić.',
    ],
    looking: ['Dzień dobry, dziękuję, mam wszystko, czego potrzebuję. Odezwę się.'],
    ask_photo: [
      'Dzień dobry, proszę o jeszcze jedno zdjęcie, z innej strony, na którym dobrze widać problem. Dziękuję.',
    ],
    ask_return: ['Dzień dobry, proszę odesłać towar i podać numer przesyłki. Dziękuję.'],
    approved: ['Dzień dobry, dobra wiadomość: zwracamy pieniądze na kartę użytą przy zakupie.'],
    rejected: [
      'Dzień dobry, przykro mi, nasza gwarancja nie obejmuje tego przypadku. Jeśli ma Pan lub Pani coś do dodania, proszę odpisać.',
    ],
  },
};
