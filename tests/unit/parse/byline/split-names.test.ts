import { describe, expect, test } from 'vitest';
import { splitNames } from '../../../../src/parse/byline/index.js';

/** Language, byline, names. All people are made up. */
const BYLINES: readonly (readonly [string, string, readonly string[]])[] = [
  ['en', 'By Clara Wexford and Tom Aldine', ['Clara Wexford', 'Tom Aldine']],
  ['en', 'Clara Wexford, Staff Writer', ['Clara Wexford']],
  ['en', 'By Clara Wexford, Tom Aldine & Priya Nandakumar', ['Clara Wexford', 'Tom Aldine', 'Priya Nandakumar']],
  ['en', 'BY CLARA WEXFORD AND TOM ALDINE', ['CLARA WEXFORD', 'TOM ALDINE']],
  ['en', 'Written by Clara Wexford on 3 May 2024 at 10:15 am', ['Clara Wexford']],
  ['en', 'Posted by clara_w77 on May 3, 2024', ['clara_w77']],
  ['en', 'By Sen. John Q. Public Jr.', ['Sen. John Q. Public Jr.']],
  ['en', 'Clara Wexford (AP)', ['Clara Wexford', 'AP']],
  ['en', 'By Clara Wexford | The Evening Lantern', ['Clara Wexford']],
  ['en', 'Clara Wexford clara@lantern.example @clarawex', ['Clara Wexford']],
  ['en', 'Associated Press', ['Associated Press']],
  ['en', 'Words by Clara Wexford, photographs by Tom Aldine', ['Clara Wexford']],
  ['de', 'Von Lena Hofreiter und Jonas Amsel', ['Lena Hofreiter', 'Jonas Amsel']],
  ['de', 'Ein Gastbeitrag von Lena von der Heyde', ['Lena von der Heyde']],
  ['de', 'Text: Lena Hofreiter, Fotos: Jonas Amsel', ['Lena Hofreiter']],
  ['de', 'Lena Hofreiter, Wirtschaftsredakteurin', ['Lena Hofreiter']],
  ['de', 'Eine Kolumne von Lena Hofreiter', ['Lena Hofreiter']],
  ['de', 'Von unserer Redakteurin Lena Hofreiter', ['Lena Hofreiter']],
  ['de', 'Aktualisiert am 3. Mai 2024 von Lena Hofreiter', ['Lena Hofreiter']],
  ['de', 'Autorin: Lena Hofreiter', ['Lena Hofreiter']],
  ['de', 'Veröffentlicht von Lena am 3. Mai 2024', ['Lena']],
  ['fr', "Par Élodie Varennes et Luc d'Aumont", ['Élodie Varennes', "Luc d'Aumont"]],
  ['fr', 'Par Élodie Varennes, envoyée spéciale à Lyon', ['Élodie Varennes']],
  ['fr', 'Propos recueillis par Élodie Varennes', ['Élodie Varennes']],
  ['fr', 'Publié par Élodie Varennes le 3 mai 2024 à 10h15', ['Élodie Varennes']],
  ['es', 'Por Inés Caballero y Tomás Rueda', ['Inés Caballero', 'Tomás Rueda']],
  ['es', 'Inés Caballero de la Torre, corresponsal en Roma', ['Inés Caballero de la Torre']],
  ['es', 'Publicado por Inés Caballero', ['Inés Caballero']],
  ['es', 'Redacción', ['Redacción']],
  ['pt', 'Por Beatriz Lousada e Rui Falcão', ['Beatriz Lousada', 'Rui Falcão']],
  ['pt', 'Escrito por Beatriz Lousada', ['Beatriz Lousada']],
  ['pt', 'Da Redação', ['Redação']],
  ['it', 'di Giulia Ferrante e Marco Selva', ['Giulia Ferrante', 'Marco Selva']],
  ['it', 'Di Giulia Ferrante', ['Giulia Ferrante']],
  ['it', 'A cura di Giulia Ferrante', ['Giulia Ferrante']],
  ['nl', 'Door Sanne van den Berg en Pieter de Wit', ['Sanne van den Berg', 'Pieter de Wit']],
  ['nl', 'Door onze redacteur Sanne Bakker', ['Sanne Bakker']],
  ['nl', 'Geschreven door Sanne Bakker', ['Sanne Bakker']],
  ['sv', 'Av Linnea Åkerlund och Nils Forsberg', ['Linnea Åkerlund', 'Nils Forsberg']],
  ['sv', 'Text: Linnea Åkerlund', ['Linnea Åkerlund']],
  ['no', 'Av Ingrid Solberg og Per Hauge', ['Ingrid Solberg', 'Per Hauge']],
  ['no', 'Skrevet av Ingrid Solberg', ['Ingrid Solberg']],
  ['da', 'Af Mette Lindgaard', ['Mette Lindgaard']],
  ['da', 'Skrevet af Mette Lindgaard og Jens Holm', ['Mette Lindgaard', 'Jens Holm']],
  ['fi', 'Teksti: Aino Rantala', ['Aino Rantala']],
  ['fi', 'Aino Rantala ja Mikko Salmi', ['Aino Rantala', 'Mikko Salmi']],
  ['fi', 'Kirjoittaja Aino Rantala', ['Aino Rantala']],
  ['pl', 'Autor: Zofia Malinowska', ['Zofia Malinowska']],
  ['pl', 'Przez Zofia Malinowska i Adam Lis', ['Zofia Malinowska', 'Adam Lis']],
  ['pl', 'Napisane przez Zofia Malinowska', ['Zofia Malinowska']],
  ['cs', 'Autor: Tereza Dvořáková a Petr Hora', ['Tereza Dvořáková', 'Petr Hora']],
  ['cs', 'Napsal Petr Hora', ['Petr Hora']],
  ['hu', 'Írta: Kovács Emese', ['Kovács Emese']],
  ['hu', 'Szerző: Kovács Emese és Tóth Bence', ['Kovács Emese', 'Tóth Bence']],
  ['ro', 'De Ioana Munteanu', ['Ioana Munteanu']],
  ['ro', 'Autor: Ioana Munteanu și Radu Pop', ['Ioana Munteanu', 'Radu Pop']],
  ['ru', 'Автор: Вера Лугова', ['Вера Лугова']],
  ['ru', 'Текст: Вера Лугова и Олег Рудин', ['Вера Лугова', 'Олег Рудин']],
  ['ru', 'Вера Лугова, корреспондент', ['Вера Лугова']],
  ['uk', 'Автор: Оксана Бережна та Іван Криж', ['Оксана Бережна', 'Іван Криж']],
  ['bg', 'Автор: Рада Стоева', ['Рада Стоева']],
  ['sr', 'Piše: Jelena Marković', ['Jelena Marković']],
  ['hr', 'Autor: Ivana Horvat', ['Ivana Horvat']],
  ['el', 'Του Νίκου Αλεξίου', ['Νίκου Αλεξίου']],
  ['el', 'Συντάκτης: Ελένη Μαυρή', ['Ελένη Μαυρή']],
  ['tr', 'Yazan: Defne Akın', ['Defne Akın']],
  ['tr', 'Haber: Defne Akın ve Kaan Uslu', ['Defne Akın', 'Kaan Uslu']],
  ['tr', 'Defne Akın, muhabir', ['Defne Akın']],
  ['id', 'Oleh Ratna Kusuma dan Bima Saputra', ['Ratna Kusuma', 'Bima Saputra']],
  ['id', 'Penulis: Ratna Kusuma', ['Ratna Kusuma']],
  ['vi', 'Tác giả: Lê Thu Hà', ['Lê Thu Hà']],
  ['ar', 'بقلم: سلمى الخطيب', ['سلمى الخطيب']],
  ['ar', 'كتبت سلمى الخطيب', ['سلمى الخطيب']],
  ['ar', 'سلمى الخطيب - مراسلة', ['سلمى الخطيب']],
  ['fa', 'نویسنده: مینا رضایی', ['مینا رضایی']],
  ['he', 'מאת נועה ברגמן', ['נועה ברגמן']],
  ['hi', 'लेखक: मीरा वर्मा', ['मीरा वर्मा']],
  ['hi', 'मीरा वर्मा, संवाददाता', ['मीरा वर्मा']],
  ['zh', '作者：陈雨桐', ['陈雨桐']],
  ['zh', '记者 陈雨桐 李若水', ['陈雨桐', '李若水']],
  ['zh', '文/陈雨桐', ['陈雨桐']],
  ['zh', '责任编辑：陈雨桐', ['陈雨桐']],
  ['ja', '記者・高村真琴', ['高村真琴']],
  ['ja', '高村真琴記者', ['高村真琴']],
  ['ja', '文・高村真琴', ['高村真琴']],
  ['ja', '高村真琴、野口晴彦', ['高村真琴', '野口晴彦']],
  ['ko', '서지안 기자', ['서지안']],
  ['ko', '글 서지안', ['서지안']],
  ['th', 'ผู้เขียน สมชาย ใจดี', ['สมชาย ใจดี']],
  ['fa', 'به قلم علی رضایی', ['علی رضایی']],
  ['vi', 'PV Nguyễn Văn An', ['Nguyễn Văn An']],
  ['pl', 'Rozmawiała Anna Nowak', ['Anna Nowak']],
  ['ko', '서지안·문도윤 기자', ['서지안', '문도윤']],
  ['th', 'โดย สุดา วงศ์ไทย', ['สุดา วงศ์ไทย']],
  ['ka', 'ავტორი: ნინო ბერიძე', ['ნინო ბერიძე']],
  ['hy', 'Հեղինակ՝ Անի Սարգսյան', ['Անի Սարգսյան']],
];

describe('a byline falls into names', () => {
  test.each(BYLINES)('%s: %s', (_language, text, names) => {
    expect(splitNames(text)).toEqual(names);
  });

  test('no names, no error', () => {
    for (const text of ['', ' ', 'By', '3 May 2024', '@', ',,,', 'https://lantern.example/a'])
      expect(splitNames(text)).toEqual([]);
  });

  test('a name is given once', () => {
    expect(splitNames('By Clara Wexford and Clara Wexford')).toEqual(['Clara Wexford']);
  });

  test('of what is too long for a byline the start is read', () => {
    for (const unit of ['von ', 'a@', 'A. ', 'By Ann Lee, ', '1/', 'é-', '記者', 'и '])
      expect(splitNames(unit.repeat(1_000_000)), unit).toEqual(splitNames(unit.repeat(1_000)));
  });
});
