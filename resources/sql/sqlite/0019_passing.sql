-- Words that are spelled nearly so are found one by one in article_place, and counted there.
DROP TABLE article_word;
