package org.entente.json.mapper;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.List;

/** A mapper with the module of an engine, of whatever Jackson. What it refuses to read is {@link Refused}. */
public interface AnyMapper {

    String write(Object value);

    byte[] writeBytes(Object value);

    void writeTo(OutputStream out, Object value) throws IOException;

    /** Writes a value as one of a type that it has. */
    String writeAs(Class<?> type, Object value);

    /** Writes with a view that no member is in. */
    String writeWithView(Object value);

    /** The tree that a value becomes, as JSON. */
    String writeTree(Object value);

    Object read(String json, Type type);

    Object read(byte[] json, Type type);

    /** Reads with a view that no member is in. */
    Object readWithView(String json, Type type);

    /** Reads a tree. */
    Object readTree(String json, Type type);

    /** Reads several documents; a {@link Refused} stands for one that is refused. */
    List<Object> readAll(String json, Type type);

    <T> T convert(Object from, Class<T> type);

    /** What a value becomes by a document. */
    <T> T update(T old, String json);

    /** What a value becomes by a tree that is read as a type. */
    Object updateByTree(Object old, String json, Class<?> type);

    /** What a value becomes by another one. */
    <T> T updateByValue(T old, Object other);
}
